import { columnsOf } from './columns.ts'

/** Columns of a line on paper, as many as the width that lines are held to. */
const WIDTH = 72

const DRAWN = /^ *(=+|-(?: *-)*)$/

/**
 * Tells whether a line is drawn under a heading: of one mark, each as far from the one before, from where its words begin,
 * past the mark of a list, to the end of its longest line, or of a line on paper where a word is wider; where the marks
 * stand apart there are two of them at least.
 */
export function isUnderline(
  text: string,
  lines: readonly { readonly text: string }[],
  index: number,
): boolean {
  const step = drawnStep(text)
  if (step === 0 || drawnStep(lines[index - 1]?.text ?? '') > 0) return false
  const from = text.search(/\S/)
  let widest = 0
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]?.text ?? ''
    if (line === '') break
    if (!beginsAt(from, line)) return false
    widest = Math.max(widest, Math.min(WIDTH, columnsOf(line)) - from)
    if (/\S/.test(line.slice(0, from))) break
  }
  const marks = Math.max(Math.ceil(widest / step), step > 1 ? 2 : 1)
  return widest > 0 && text.length - from === (marks - 1) * step + 1
}

/** How many columns each mark of a drawn line stands after the one before; 0 where the line is none. */
export function drawnStep(text: string): number {
  const marks = DRAWN.exec(text)?.[1]
  if (marks === undefined) return 0
  const steps = new Set([...marks.matchAll(/[=-] *(?=[=-])/g)].map(([step]) => step.length))
  return steps.size > 1 ? 0 : ([...steps][0] ?? 1)
}

/** Tells whether a line's words begin at a column, past white space or the mark of a list. */
const beginsAt = (column: number, line: string): boolean =>
  line[column] !== ' ' && (column === 0 || line[column - 1] === ' ')

/** The lines that one of the file takes on paper: more than one where a word is wider than a line. */
export const linesTaken = (text: string): number => Math.max(1, Math.ceil(columnsOf(text) / WIDTH))

/**
 * Tells whether a page is as full as one that could not end earlier: on a shorter one, what belongs together could have
 * stood together.
 */
export const isFull = (lines: readonly (string | { readonly text: string })[] = []): boolean =>
  lines.reduce((sum, line) => sum + linesTaken(typeof line === 'string' ? line : line.text), 0) > 40
