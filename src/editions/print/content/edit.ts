import type { Content, Edit, Edits } from './content.ts'

/** Writes another text in the place of an operator and its operands. */
export const replace = (content: Content, operator: number, text: string): Edit => ({
  ...stretchOf(content, operator, operator),
  text,
})

/** Writes an operator before another. */
export function insertBefore(content: Content, operator: number, text: string): Edit {
  const { from } = stretchOf(content, operator, operator)
  return { from, to: from, text: `${text}\n` }
}

/** Writes an operator after another. */
export function insertAfter(content: Content, operator: number, text: string): Edit {
  const { to } = stretchOf(content, operator, operator)
  return { from: to, to, text: `\n${text}` }
}

/** A part of a content, in characters. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands from one operator to another, both with it. Throws where there is none of such a place. */
export function stretchOf({ operators }: Content, first: number, last: number): Stretch {
  const from = operators.bounds[first * 2]
  const to = operators.bounds[last * 2 + 1]
  if (from !== undefined && to !== undefined) return { from, to }
  throw new Error(`the content has no operators ${first} to ${last}`)
}

/** Tells whether a change lies within a stretch; an insertion at its edge does not. */
export const isWithin = ({ from, to }: Edit, stretch: Stretch): boolean =>
  from >= stretch.from && to <= stretch.to && from < stretch.to && to > stretch.from

/**
 * A content, or a stretch of it, with changes made: those without the stretch stay out. Throws where two overlap, or
 * stand at one place, for then their order would tell.
 */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
  stretch: Stretch = { from: 0, to: source.length },
): string {
  const ordered = edits
    .filter(({ from, to }) => to >= stretch.from && from <= stretch.to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const pieces: string[] = []
  let at = stretch.from
  for (const [index, edit] of ordered.entries()) {
    if (edit.from < at || edit.to > stretch.to || isSame(edit, ordered[index - 1]))
      throw new Error(`changes overlap at character ${edit.from}: “${edit.text.trim()}”`)
    pieces.push(source.slice(at, edit.from), edit.text)
    at = edit.to
  }
  return [...pieces, source.slice(at, stretch.to)].join('')
}

const isSame = (edit: Edit, other: Edit | undefined): boolean =>
  other !== undefined && edit.from === other.from && edit.to === other.to

/** The changes of several passes, page by page. */
export const joinEdits = (pages: number, passes: readonly Edits[]): Edits =>
  Array.from({ length: pages }, (_, page) => passes.flatMap((edits) => edits[page] ?? []))

/** Changes, page by page, and others that take the place of all that is changed within them. */
export const joinOver = (edits: Edits, others: Edits): Edits =>
  edits.map((own, page) => {
    const over = others[page] ?? []
    return [...own.filter((edit) => !over.some((other) => isWithin(edit, other))), ...over]
  })

/** Changes page by page, of changes that are told with their pages, from 0. */
export function byPage(pages: number, edits: Iterable<readonly [page: number, edit: Edit]>): Edits {
  const lists = Array.from({ length: pages }, (): Edit[] => [])
  for (const [page, edit] of edits) lists[page]?.push(edit)
  return lists
}
