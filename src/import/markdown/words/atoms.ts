/** What a paragraph is written of: texts of one look each, and what stands between them. */
export type Atom = TextAtom | BreakAtom | MarkAtom

/** A text of one look. */
export interface TextAtom {
  readonly type: 'text'
  readonly value: string
  readonly isBold: boolean
  readonly isItalic: boolean
  /** The tag of another language than the publication's. */
  readonly language: string | undefined
  /** Where a link leads. */
  readonly href: string | undefined
}

/** The end of a line that is kept. */
interface BreakAtom {
  readonly type: 'break'
  readonly language: string | undefined
}

/** A reference to a note or a small picture, as Markdown. */
interface MarkAtom {
  readonly type: 'mark'
  readonly markdown: string
  readonly language: string | undefined
}

/** The link that an atom is of. */
export const hrefOf = (atom: Atom): string | undefined =>
  atom.type === 'text' ? atom.href : undefined

/** Divides a row between neighbours whose keys differ. */
export function divideBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  let last: Key | undefined
  for (const item of items) {
    const key = keyOf(item)
    const run = runs.at(-1)
    if (run && key === last) run.push(item)
    else runs.push([item])
    last = key
  }
  return runs
}
