import type { Picture } from './picture.ts'

/**
 * How many dots of two pictures of one size differ: a dot has one like it in the other picture, there or right beside, for a
 * renderer puts letters and thin lines at whole dots.
 */
export function dotsApart(one: Picture, other: Picture): number {
  const { width, height } = one
  let count = 0
  for (const from of differing(one.dots, other.dots))
    for (let at = from; at < from + FOUR; at += 1) {
      const [row, column] = [Math.floor(at / width), at % width]
      if (row === 0 || row >= height - 1 || column === 0 || column === width - 1) continue
      if (isStrange(at, one, other)) count += 1
      if (isStrange(at, other, one)) count += 1
    }
  return count
}

function isStrange(at: number, { dots }: Picture, { dots: others, width }: Picture): boolean {
  const dot = dots[at] ?? 0
  return Math.abs(dot - (others[at] ?? 0)) > FAR && !isNear(dot, at, others, width)
}

/** Where four dots begin of which one differs: most of a page is white in both, and four are compared at once. */
function* differing(dots: Uint8Array, others: Uint8Array): Generator<number> {
  const [own, other] = [dots, others].map(inFours)
  if (!own || !other) return
  for (let at = 0; at < own.length; at += 1) if (own[at] !== other[at]) yield at * FOUR
  // What is left over lies in the last row, which is not compared.
}

/** Four dots as one number; those that do not begin at a multiple of four bytes are copied to where they do (ECMA-262, 23.2.5.1.3). */
function inFours(dots: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = dots.byteOffset % FOUR === 0 ? dots : dots.slice()
  return new Uint32Array(buffer, byteOffset, Math.floor(length / FOUR))
}

const FOUR = 4

function isNear(dot: number, at: number, dots: Uint8Array, width: number): boolean {
  for (let row = at - width; row <= at + width; row += width)
    for (let near = row - 1; near <= row + 1; near += 1)
      if (Math.abs(dot - (dots[near] ?? 0)) <= FAR) return true
  return false
}

/** Of 255: dots of the same page drawn at another place differ by 86 at most (1,100 pages measured). */
const FAR = 100
