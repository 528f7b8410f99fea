import type { Half } from '../../../../proof/rules/pdf/booklet.ts'

/**
 * The halves in the order in which the pages of a booklet are turned, of so many sides of sheets, front and back in turn:
 * each gathering of sheets is folded in the middle, the first page of all outside.
 */
export function foldedHalves(sides: number, mostSheets: number): readonly Half[] {
  let before = 0
  return gatheringsOf(sides / 2, mostSheets).flatMap((sheets) => {
    const own = Array.from({ length: sheets }, (_, sheet) => before + sheet * 2 + 1)
    before += sheets * 2
    const inwards = own.flatMap((front) => turned(front, 'right'))
    const outwards = own.toReversed().flatMap((front) => turned(front, 'left'))
    return [...inwards, ...outwards]
  })
}

/** How many sheets each gathering must have: as few gatherings as can be stapled, the first of them larger by a sheet at most. */
function gatheringsOf(sheets: number, mostSheets: number): readonly number[] {
  const length = Math.ceil(sheets / mostSheets)
  return Array.from({ length }, (_, at) => Math.ceil((sheets - at) / length))
}

/** The two pages of the right half of a folded sheet, or of its left one: the front stands outside. */
function turned(front: number, half: 'right' | 'left'): readonly Half[] {
  const outside = { side: front, isRight: half === 'right' }
  const inside = { side: front + 1, isRight: half === 'left' }
  return half === 'right' ? [outside, inside] : [inside, outside]
}
