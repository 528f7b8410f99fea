/** A side of a sheet: the numbers of the two pages that are printed on it, from 1. */
export type Side = readonly [left: number, right: number]

/**
 * The sides of the sheets of a booklet, front and back in turn, as they are printed on both sides and folded in the
 * middle: the outermost sheet has the first two pages and the last two. Of more sheets than are stapled together several
 * gatherings are made, one after the other, of which each is folded by itself.
 */
export function sidesOf(pages: number, mostSheets: number): readonly Side[] {
  const sheets = pages / PAGES
  if (!Number.isInteger(sheets)) throw new RangeError(`${pages} pages fill no whole sheets`)
  let first = 1
  return gatheringsOf(sheets, mostSheets).flatMap((count) => {
    const own = sidesFrom(first, count)
    first += count * PAGES
    return own
  })
}

/** Pages on a folded sheet. */
const PAGES = 4

/** How many sheets each gathering has: as few gatherings as will do, and those about equal. */
export function gatheringsOf(sheets: number, most: number): readonly number[] {
  const count = Math.ceil(sheets / most)
  const even = Math.floor(sheets / count)
  return Array.from({ length: count }, (_, index) => even + (index < sheets % count ? 1 : 0))
}

/** The sides of one gathering, whose pages go on from its first. */
function sidesFrom(first: number, sheets: number): readonly Side[] {
  const last = first + sheets * PAGES - 1
  return Array.from({ length: sheets }, (_, index): readonly Side[] => {
    const [outer, inner] = [first + index * 2, last - index * 2]
    return [
      [inner, outer],
      [outer + 1, inner - 1],
    ]
  }).flat()
}
