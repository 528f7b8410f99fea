import type { StateBlock } from 'markdown-it'
import { type Label, labelAt } from './labels.ts'

/** What begins an item: a bullet, or a label that is printed. */
export interface Marker {
  /** The bullet, or undefined. */
  readonly bullet?: string
  readonly label?: Label
  /** Columns before it. */
  readonly indent: number
  /** Where the words of its line begin in the source; its end where there are none. */
  readonly start: number
  /** The column of that place. */
  readonly offset: number
}

/** A label that a word processor has set bold or italic: `**(a)**`, `*i.*`. */
const EMPHASISED = /^([*_]{1,3})(\S+?)\1(?=\s|$)/

/** The marker that a line begins with; none where it begins with words. */
export function markerAt(state: StateBlock, line: number): Marker | undefined {
  const text = textOf(state, line)
  const bullet = /^[-+*](?=\s|$)/.exec(text)?.[0]
  const [marked, , plain = text] = EMPHASISED.exec(text) ?? []
  const label = bullet ? undefined : labelAt(plain)
  const mark = bullet ?? (label && (marked ?? label.text))
  if (mark === undefined) return undefined
  const gap = /^[ \t]*/.exec(text.slice(mark.length))?.[0].length ?? 0
  const indent = state.sCount[line] ?? 0
  const words = mark.length + gap
  return {
    ...(bullet && { bullet }),
    ...(label && { label }),
    indent,
    start: (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0) + words,
    offset: indent + (words < text.length ? words : mark.length + 1),
  }
}

/** A line of the source without what it is set in by. */
export const textOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

/** The label that the words after a marker begin with, as `(a)` in `(6) (a) …`. */
export const labelAfter = (state: StateBlock, line: number, { start }: Marker): Label | undefined =>
  labelAt(state.src.slice(start, state.eMarks[line]))

/** Tells whether a marker has words after it on its line. */
export const hasWords = (state: StateBlock, line: number, { start }: Marker): boolean =>
  start < (state.eMarks[line] ?? 0)
