/** The six numbers of a transformation (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

export const unit: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
]

/** Six numbers as a list holds them; missing ones are those of no transformation. */
export function toMatrix(numbers: ArrayLike<number>): Matrix {
  const at = (index: 0 | 1 | 2 | 3 | 4 | 5): number => numbers[index] ?? unit[index]
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** The place that lies so far on in a matrix's own measure. */
export const shift = (matrix: Matrix, x: number, y: number): Matrix =>
  multiply([1, 0, 0, 1, x, y], matrix)
