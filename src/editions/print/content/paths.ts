import type { Box } from './content.ts'
import { around, boxAt, isEmpty, transform, within, xOf, yOf } from './matrix.ts'
import { countOf, type Draft, hostOf, numberOf, operandOf, type Reading } from './reading.ts'

/** `m`, `l`, `c`, `v`, `y` and `h`: the edges are those of all places that the path is told by. */
export function extendPath(reading: Reading): void {
  const { matrix } = reading.graphics
  begin(reading)
  for (let place = 0; place + 1 < countOf(reading); place += 2) {
    const [x, y] = [numberOf(reading, place), numberOf(reading, place + 1)]
    include(reading, boxAt(xOf(matrix, x, y), yOf(matrix, x, y)))
  }
}

/** `284.375 331.25 1913.4277 2799.2676 re`: a rectangle by its corner, width and height. */
export function addRectangle(reading: Reading): void {
  const [x, y] = [numberOf(reading, 0), numberOf(reading, 1)]
  const corner = around(boxAt(x, y), boxAt(x + numberOf(reading, 2), y + numberOf(reading, 3)))
  begin(reading)
  include(reading, transform(reading.graphics.matrix, corner))
}

/** `f` …: paints the path. */
export function paintPath(reading: Reading): void {
  const { path } = reading
  if (!path) throw new Error('a path is painted that did not begin')
  paint(hostOf(reading, path.from), path.box, reading)
  endPath(reading)
}

/** `3 w`: how wide lines are. */
export function setLineWidth(reading: Reading): void {
  reading.graphics = { ...reading.graphics, lineWidth: numberOf(reading, 0) }
}

/** `S`, `B` …: a line is drawn along the path, half of its width on each side. */
export function strokePath(reading: Reading): void {
  const { path, graphics } = reading
  const [a, b, c, d] = graphics.matrix
  const half = (graphics.lineWidth / 2) * Math.sqrt(Math.abs(a * d - b * c))
  if (path) path.box = grow(path.box, half)
  paintPath(reading)
}

const grow = ([left, low, right, high]: Box, by: number): Box => [
  left - by,
  low - by,
  right + by,
  high + by,
]

/** `n`: the path is not painted. */
export function endPath(reading: Reading): void {
  const { path, graphics } = reading
  if (path && reading.isClipping)
    reading.graphics = { ...graphics, clip: within(graphics.clip, path.box) }
  reading.path = undefined
  reading.isClipping = false
}

/** `W`, `W*`: what is painted from now on is cut at the path's edges. */
export const clip = (reading: Reading): void => {
  reading.isClipping = true
}

/** `/X5 Do`: a picture, or a group of painting. */
export const paintObject = (reading: Reading): void =>
  paint(
    hostOf(reading, reading.index),
    transform(reading.graphics.matrix, reading.resources.boxOf(operandOf(reading, 0).slice(1))),
    reading,
  )

/** `/P3 sh`: a shading fills whatever is not cut off. */
export const paintShading = (reading: Reading): void =>
  paint(hostOf(reading, reading.index), reading.graphics.clip, reading)

function begin(reading: Reading): void {
  reading.path ??= { from: reading.index, box: NOTHING }
}

function include({ path }: Reading, box: Box): void {
  if (path) path.box = around(path.box, box)
}

function paint(own: Draft, box: Box, { graphics }: Reading): void {
  const seen = within(graphics.clip, box)
  if (!isEmpty(seen)) own.box = own.box ? around(own.box, seen) : seen
}

const INFINITY = Number.POSITIVE_INFINITY

/** Edges that hold nothing. */
const NOTHING: Box = [INFINITY, INFINITY, -INFINITY, -INFINITY]
