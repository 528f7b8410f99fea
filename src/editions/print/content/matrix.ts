import type { Box } from './content.ts'

/** A transformation of places (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The transformation that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that does first the one, then the other. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

/** Where a transformation puts what stands at x, and at y. */
export const xOf = (matrix: Matrix, x: number, y: number): number =>
  matrix[0] * x + matrix[2] * y + matrix[4]
export const yOf = (matrix: Matrix, x: number, y: number): number =>
  matrix[1] * x + matrix[3] * y + matrix[5]

/** The edges of what a transformation makes of a box. */
export function transform(matrix: Matrix, [left, low, right, high]: Box): Box {
  const one = boxAt(xOf(matrix, left, low), yOf(matrix, left, low))
  const corners = [
    [right, low],
    [left, high],
    [right, high],
  ] as const
  return corners.reduce(
    (box, [x, y]) => around(box, boxAt(xOf(matrix, x, y), yOf(matrix, x, y))),
    one,
  )
}

/** A box that has only one place in it. */
export const boxAt = (x: number, y: number): Box => [x, y, x, y]

/** The edges around two boxes. */
export const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** The edges of what two boxes have in common. */
export const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** Tells whether edges hold nothing. */
export const isEmpty = ([left, low, right, high]: Box): boolean => left > right || low > high
