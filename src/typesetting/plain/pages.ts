import { BY_EASE, type Ease } from './ease.ts'
import type { Stanza } from './stanza.ts'
import { linesOnPage } from './width.ts'

/** A line, and how easily a page may end after it. */
interface Line {
  readonly text: string
  readonly after: Ease
}

/** A stanza of no more lines than this is not divided. */
const SHORT = 4

/** So many lines of a divided stanza stay at the foot of a page, and as many go to the head of the next. */
const FEWEST = 2

/** All lines of stanzas, with the empty ones between them. */
export const toLines = (stanzas: readonly Stanza[]): readonly string[] =>
  stanzas.flatMap(({ lines, space }, index) => [
    ...(index === 0 ? [] : Array.from({ length: space }, () => '')),
    ...lines,
  ])

/** Makes stanzas up into pages of at most `length` lines, each beginning and ending with words. */
export function makeUp(stanzas: readonly Stanza[], length: number): readonly (readonly string[])[] {
  const lines = stanzas.flatMap(divide)
  const pages: (readonly string[])[] = []
  for (let start = 0; start < lines.length; ) {
    while (lines[start]?.text === '') start++
    const full = lines.slice(start, endOfPage(lines, start, length))
    const isLast = start + full.length === lines.length
    const page = isLast ? full : full.slice(0, lengthOfPage(full))
    pages.push(trimEnd(page).map(({ text }) => text))
    start += page.length
  }
  return pages
}

/** The place after the last line that a page has room for; one line is always set, however many it takes. */
function endOfPage(lines: readonly Line[], start: number, length: number): number {
  let taken = 0
  let at = start
  for (; at < lines.length; at++) {
    taken += linesOnPage(lines[at]?.text ?? '')
    if (taken > length) break
  }
  return Math.max(at, start + 1)
}

/** The lines up to the last of those after which the page may end most easily. */
function lengthOfPage(lines: readonly Line[]): number {
  for (const ease of BY_EASE) {
    const last = lines.findLastIndex(({ after }) => after === ease)
    if (last >= 0) return last + 1
  }
  return lines.length
}

function divide({ lines, space, within, after }: Stanza): readonly Line[] {
  const before = Array.from({ length: space }, () => ({ text: '', after: 'never' as const }))
  const set = lines.map((text, index) => {
    const [above, below] = [index + 1, lines.length - index - 1]
    if (below === 0) return { text, after }
    const divides = lines.length > SHORT && above >= FEWEST && below >= FEWEST
    return { text, after: divides ? within : ('never' as const) }
  })
  return [...before, ...set]
}

const trimEnd = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, lines.findLastIndex(({ text }) => text !== '') + 1)
