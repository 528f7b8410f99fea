import type { Box, Content, Edits } from '../content/content.ts'
import { round, type SheetBoxes } from '../file/sheets.ts'
import { millimetres } from '../layouts/geometry.ts'
import type { Sheet } from '../layouts/layout.ts'

/**
 * Draws the marks that show where each page is cut, in black, outside of what is printed to the edge. They are artifacts
 * of the page, not of the text (ISO 32000-1, 14.8.2.2.2). They stand first, before the content sets measures of its own.
 */
export const drawCropMarks = (
  contents: readonly Content[],
  sheets: readonly SheetBoxes[],
  { marks }: Sheet,
): Edits =>
  contents.map((_, index) => {
    const boxes = sheets[index]
    if (!boxes) throw new Error(`page ${index + 1} has no sheet`)
    const lines = linesAround(boxes, millimetres(marks.length)).map(toPath)
    const text = [CROP_MARKS, `q ${marks.weight} w 0 G`, ...lines, 'Q', 'EMC', ''].join('\n')
    return [{ from: 0, to: 0, text }]
  })

/** What opens the artifact that they are. */
export const CROP_MARKS = '/Artifact <</Type /Page>> BDC'

/** Two lines at each corner, in the directions of the edges that meet there. */
function linesAround({ trim, bleed }: SheetBoxes, length: number): readonly Box[] {
  const [left, low, right, high] = bleed
  const upright = [trim[0], trim[2]].flatMap((x): Box[] => [
    [x, low - length, x, low],
    [x, high, x, high + length],
  ])
  const level = [trim[1], trim[3]].flatMap((y): Box[] => [
    [left - length, y, left, y],
    [right, y, right + length, y],
  ])
  return [...upright, ...level]
}

function toPath(line: Box): string {
  const [x, y, toX, toY] = line.map(round)
  return `${x} ${y} m ${toX} ${toY} l S`
}
