import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import { edgesOf } from './boxes.ts'

/** A character and where it stands, in points from the lower left corner of its page, as that is cut and bound. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The characters of each page of a press copy, by its number; of a turned page, as it is bound. */
export function pagesAsBound(proof: PdfProof): (page: number) => readonly Placed[] {
  const byPage = Map.groupBy(proof.shown, ({ page }) => page)
  return (number) => {
    const page = proof.objects.pages[number - 1]
    const [left = 0, low = 0, , high = 0] = (page && edgesOf('TrimBox', page, proof.objects)) ?? []
    return (byPage.get(number) ?? []).map(({ text, x, y }) =>
      proof.isTurned(number)
        ? { text, x: high - y, y: x - left }
        : { text, x: x - left, y: y - low },
    )
  }
}

/** The characters of each half of the sides of a booklet, of which a half is so wide, in points. */
export function halvesOf(
  { shown }: PdfProof,
  width: number,
): (side: number, isRight: boolean) => readonly Placed[] {
  const keyOf = (side: number, isRight: boolean): string => `${side} ${isRight}`
  const halves = Map.groupBy(shown, ({ page, x }) => keyOf(page, x >= width))
  return (side, isRight) =>
    (halves.get(keyOf(side, isRight)) ?? []).map(({ text, x, y }: Shown) => ({
      text,
      x: isRight ? x - width : x,
      y,
    }))
}

/** Tells whether the same characters stand at the same places, in the same order. */
export const areSame = (some: readonly Placed[], others: readonly Placed[]): boolean =>
  some.length === others.length &&
  some.every(({ text, x, y }, index) => {
    const other = others[index]
    return other?.text === text && isClose(x, other.x) && isClose(y, other.y)
  })

/** Points by which places may differ that are reckoned from numbers in thousandths. */
const isClose = (one: number, other: number): boolean => Math.abs(one - other) < 0.02
