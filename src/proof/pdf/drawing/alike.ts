import type { Picture } from './picture.ts'

/**
 * How many dots of two pictures of one size differ: a dot has one like it in the other picture, there or right beside, for a
 * renderer puts letters and thin lines at whole dots.
 */
export const dotsApart = (one: Picture, other: Picture): number =>
  strangeIn(one, other) + strangeIn(other, one)

function strangeIn({ dots, width, height }: Picture, other: Picture): number {
  let count = 0
  for (let row = 1; row < height - 1; row += 1)
    for (let at = row * width + 1; at < (row + 1) * width - 1; at += 1) {
      const dot = dots[at] ?? 0
      if (Math.abs(dot - (other.dots[at] ?? 0)) > FAR && !isNear(dot, at, other)) count += 1
    }
  return count
}

function isNear(dot: number, at: number, { dots, width }: Picture): boolean {
  for (let row = at - width; row <= at + width; row += width)
    for (let near = row - 1; near <= row + 1; near += 1)
      if (Math.abs(dot - (dots[near] ?? 0)) <= FAR) return true
  return false
}

/** Of 255: dots of the same page drawn at another place differ by 86 at most (1,100 pages measured). */
const FAR = 100
