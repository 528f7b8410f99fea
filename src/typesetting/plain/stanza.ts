import { WIDTH } from './columns.ts'
import { type Ease, harder } from './ease.ts'
import { looksDrawn } from './looks-drawn.ts'
import { columnsOf, linesOnPage } from './width.ts'

/** Lines that are read as one, as a paragraph or an item: what pages are made up from. */
export interface Stanza {
  readonly lines: readonly string[]
  /** Empty lines before it. */
  readonly space: number
  /** How easily a page may end within it, where enough lines stand above and below. */
  readonly within: Ease
  /** How easily a page may end after it. */
  readonly after: Ease
}

/** A stanza of lines, which a page may divide. */
export const stanza = (lines: readonly string[], space: number): Stanza => ({
  lines,
  space,
  within: 'freely',
  after: 'freely',
})

/** Stanzas of which the last stands on the page where the next one begins. */
export const keepNext = (stanzas: readonly Stanza[]): readonly Stanza[] =>
  stanzas.map((one, index) => (index < stanzas.length - 1 ? one : { ...one, after: 'at worst' }))

/** Stanzas that stand on one page, if it holds them. */
export const keepTogether = (stanzas: readonly Stanza[]): readonly Stanza[] =>
  stanzas.map((one, index) => ({
    ...one,
    within: harder(one.within, 'if need be'),
    after: index < stanzas.length - 1 ? harder(one.after, 'if need be') : one.after,
  }))

/** Sets the number of empty lines before the first stanza. */
export const spaced = (stanzas: readonly Stanza[], space: number): readonly Stanza[] =>
  stanzas.map((one, index) => (index === 0 ? { ...one, space } : one))

/** Number of lines of stanzas, empty ones included. */
export const countLines = (stanzas: readonly Stanza[]): number =>
  stanzas.reduce((sum, { lines, space }) => sum + linesTaken(lines) + space, 0)

const linesTaken = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + linesOnPage(line), 0)

/** Hangs a marker left of the first line, whose words begin at `axis`; without room it has a line of its own. */
export function hang(
  stanzas: readonly Stanza[],
  marker: string,
  indent: number,
  axis: number,
): readonly Stanza[] {
  const lead = ' '.repeat(indent) + marker
  const [first, ...others] = stanzas
  if (!first) return [stanza([lead], 0)]
  const [line = '', ...lines] = first.lines
  const whole = lead + line.slice(columnsOf(lead))
  const hasRoom = columnsOf(lead) < axis && columnsOf(line) <= WIDTH && !looksDrawn(whole)
  const opening = hasRoom ? [whole] : [lead, line]
  return [{ ...first, lines: [...opening, ...lines] }, ...others]
}
