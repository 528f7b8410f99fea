import { codeAt } from './codes.ts'
import type { Glyph } from './content.ts'
import { IDENTITY, xOf, yOf } from './matrix.ts'
import { draftAt, hostOf, matrixOf, numberOf, operandOf, type Reading } from './reading.ts'

/** `BT`: a text object begins. */
export function beginText(reading: Reading): void {
  if (reading.text) throw new Error('a text object within a text object')
  reading.text = IDENTITY
  moveTo(reading, 0, 0)
  if (!reading.sequence) reading.object = draftAt(reading.index)
}

/** `ET`: it ends. */
export function endText(reading: Reading): void {
  if (!reading.text) throw new Error('a text object ends that did not begin')
  const { object } = reading
  if (object && object.glyphs.length > 0) reading.loose.push(object)
  if (object) object.to = reading.index
  reading.object = undefined
  reading.text = undefined
}

/** `/F4 18.66 Tf`. */
export function setFont(reading: Reading): void {
  settlePen(reading)
  const font = operandOf(reading, 0).slice(1)
  const size = numberOf(reading, 1)
  reading.graphics = { ...reading.graphics, font, size, fontOperator: reading.index }
}

/** `1 0 0 -1 60.46875 133 Tm`. */
export function setTextMatrix(reading: Reading): void {
  reading.text = matrixOf(reading)
  moveTo(reading, 0, 0)
}

/** `14.15 0 Td`. */
export const moveText = (reading: Reading): void =>
  moveTo(reading, reading.x + numberOf(reading, 0), reading.y + numberOf(reading, 1))

function moveTo(reading: Reading, x: number, y: number): void {
  reading.x = x
  reading.y = y
  reading.pen = 0
  reading.last = ''
}

const [OPEN, LESS, GREATER] = [...'(<>'].map((sign) => sign.charCodeAt(0))

/** `<0029> Tj`, and `[<0029> -12 <0027>] TJ`. Throws at glyphs in a literal string, whose bytes may be escaped. */
export function showText(reading: Reading): void {
  const { source, operands, firsts, index } = reading
  if (!reading.text) throw new Error('glyphs outside a text object')
  if (reading.graphics.font === '') throw new Error('glyphs without a font')
  const first = (firsts[index] ?? 0) * 2
  const end = operands[first + 1] ?? 0
  let at = operands[first] ?? 0
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === OPEN) throw new Error('glyphs in a literal string')
    if (code === LESS) at = showString(reading, at + 1)
    else at = isFigure(code) ? adjust(reading, at) : at + 1
  }
}

/** `-12.5`: the pen goes back by so many thousandths of the size of type (ISO 32000-1, 9.4.3). */
function adjust(reading: Reading, at: number): number {
  const [figures = ''] = /^[-+.\d]+/.exec(reading.source.slice(at, at + LONGEST)) ?? []
  settlePen(reading)
  reading.pen -= (Number(figures) / 1000) * reading.graphics.size
  return at + figures.length
}

/** No number has more characters. */
const LONGEST = 40

const isFigure = (code: number): boolean => (code >= 48 && code <= 57) || (code > 42 && code < 47)

/** Shows the glyphs of `<001E001C>` from the first figure on; returns the place after it. */
function showString(reading: Reading, from: number): number {
  const { source, resources, graphics } = reading
  const length = resources.isNarrow(graphics.font) ? 2 : 4
  let at = from
  while (source.charCodeAt(at) !== GREATER) {
    showGlyph(reading, codeAt(source, at, length), at)
    at += length
  }
  return at + 1
}

function showGlyph(reading: Reading, code: string, at: number): void {
  settlePen(reading)
  reading.last = code
  const { graphics, index, text = IDENTITY, y, span } = reading
  const x = reading.x + reading.pen
  const textX = xOf(text, x, y)
  const textY = yOf(text, x, y)
  const glyph: Glyph = {
    code,
    at,
    font: graphics.font,
    fontOperator: graphics.fontOperator,
    operator: index,
    x: xOf(graphics.matrix, textX, textY),
    y: yOf(graphics.matrix, textX, textY),
  }
  const labelled = span ? { ...glyph, span } : glyph
  hostOf(reading, index).glyphs.push(labelled)
  span?.glyphs.push(labelled)
}

/** Moves the pen past the last glyph, where another follows it on the line. */
function settlePen(reading: Reading): void {
  if (reading.last === '') return
  const { font, size } = reading.graphics
  reading.pen += (reading.resources.widthOf(font, reading.last) / 1000) * size
  reading.last = ''
}
