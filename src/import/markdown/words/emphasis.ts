import type { Atom, TextAtom } from './atoms.ts'

/** A row of letters and figures, which is emphasised as a whole or not at all; joiners are of the word (Persian, emoji). */
const WORD = /[\p{L}\p{N}\p{M}\u200c\u200d]+/gu

/** What emphasis became, and the words within which some was given up. */
interface SettledEmphasis {
  readonly atoms: readonly Atom[]
  readonly cut: readonly string[]
}

/**
 * Emphasis that Markdown reads as it is meant (CommonMark 0.31.2, 6.2): it covers whole words, begins and ends with a
 * letter or a figure, or else beside white space, and no bold begins within italic words but after a space. The atoms are
 * those of one link, or of the text between two; `before` and `after` are the characters on either side, '' for none.
 */
export function settleEmphasis(
  atoms: readonly Atom[],
  { before, after }: { readonly before: string; readonly after: string },
): SettledEmphasis {
  const text = atoms.map(textOf).join('')
  if (!atoms.some((atom) => atom.type === 'text' && (atom.isBold || atom.isItalic)))
    return { atoms, cut: [] }
  const around = { text, before, after }
  const bold = settle(
    flagsOf(atoms, ({ isBold }) => isBold),
    around,
  )
  const italic = settle(
    flagsOf(atoms, ({ isItalic }) => isItalic),
    around,
  )
  const apart = settle(keepApart(italic.flags, bold.flags, text), around)
  return {
    atoms: divide(atoms, bold.flags, apart.flags),
    cut: [...new Set([...bold.cut, ...italic.cut])],
  }
}

/** A break counts as white space, a note or a picture as a sign. */
const textOf = (atom: Atom): string =>
  atom.type === 'text' ? atom.value : atom.type === 'break' ? '\n' : '\ufffc'

/** For each character of the text whether it is marked. A break or a reference is where what stands before it is. */
function flagsOf(
  atoms: readonly Atom[],
  isMarked: (atom: TextAtom) => boolean,
): readonly boolean[] {
  let last = false
  return atoms.flatMap((atom) => {
    if (atom.type === 'text') last = isMarked(atom)
    return Array<boolean>(textOf(atom).length).fill(last)
  })
}

interface Around {
  readonly text: string
  readonly before: string
  readonly after: string
}

interface Settled {
  readonly flags: readonly boolean[]
  readonly cut: readonly string[]
}

function settle(flags: readonly boolean[], around: Around): Settled {
  const settled = [...flags]
  const cut: string[] = []
  for (const { 0: word, index } of around.text.matchAll(WORD)) {
    const own = flags.slice(index, index + word.length)
    if (own.every(Boolean) || !own.some(Boolean)) continue
    settled.fill(false, index, index + word.length)
    cut.push(word)
  }
  bridgeSpaces(settled, around.text)
  for (const [start, end] of runsOf(settled)) trim(settled, start, end, around)
  return { flags: settled, cut }
}

/** White space between two marked words is marked too, so that marks do not end and begin anew there. */
function bridgeSpaces(flags: boolean[], text: string): void {
  for (const { 0: spaces, index } of text.matchAll(/\s+/g)) {
    const isWithin = flags[index - 1] && flags[index + spaces.length]
    flags.fill(isWithin === true, index, index + spaces.length)
  }
}

function* runsOf(flags: readonly boolean[]): Generator<readonly [start: number, end: number]> {
  for (let at = 0; at < flags.length; at++) {
    if (!flags[at]) continue
    const start = at
    while (flags[at]) at++
    yield [start, at]
  }
}

/** Signs at the edges of a run stay marked beside white space, but for a comma; without a word the run is none. */
function trim(flags: boolean[], start: number, end: number, around: Around): void {
  const words = [...around.text.slice(start, end).matchAll(WORD)]
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) {
    flags.fill(false, start, end)
    return
  }
  if (!isEdge(start - 1, around)) flags.fill(false, start, start + first.index)
  const tail = start + last.index + last[0].length
  const isKept = isEdge(end, around) && !/^[,;]/.test(around.text.slice(tail, end))
  if (!isKept) flags.fill(false, tail, end)
}

/** Tells whether white space stands at a place, or nothing: a no-break space is written as a reference. */
function isEdge(at: number, { text, before, after }: Around): boolean {
  const character = at < 0 ? before : at < text.length ? text.charAt(at) : after
  return character === '' || /[^\S\u00a0]/.test(character)
}

/** Italic words go on into bold ones, or out of them, only over white space. */
function keepApart(
  italic: readonly boolean[],
  bold: readonly boolean[],
  text: string,
): readonly boolean[] {
  const kept = [...italic]
  const isOpen = (one: number, other: number): boolean =>
    kept[one] === true && kept[other] === true && !/\s/.test(text.charAt(one) + text.charAt(other))
  for (const [start, end] of runsOf(bold))
    if (isOpen(start - 1, start) || isOpen(end - 1, end)) kept.fill(false, start, end)
  return kept
}

/** The atoms anew, each text divided where its marks change. */
function divide(
  atoms: readonly Atom[],
  bold: readonly boolean[],
  italic: readonly boolean[],
): readonly Atom[] {
  let at = 0
  return atoms.flatMap((atom): readonly Atom[] => {
    const start = at
    at += textOf(atom).length
    if (atom.type !== 'text') return [atom]
    const pieces: Atom[] = []
    for (let from = start; from < at; ) {
      let to = from + 1
      while (to < at && bold[to] === bold[from] && italic[to] === italic[from]) to++
      const value = atom.value.slice(from - start, to - start)
      pieces.push({ ...atom, value, isBold: bold[from] === true, isItalic: italic[from] === true })
      from = to
    }
    return pieces
  })
}
