/** What other pages need of a page of a divided list to name it and lead to it. */
export interface PageName {
  /** Its address from the web root: `publications/2006/`, `publications/2006/2/` for the second of 2006. */
  readonly address: string
  /** What its entries have in common: the year `2006`, the letter `D`. */
  readonly group: string
  /** The places of its first and its last entry among those of its group, from 1. */
  readonly first: number
  readonly last: number
  /** What its first and its last entry are called. */
  readonly from: string
  readonly to: string
  /** It holds all of its group. */
  readonly isWhole: boolean
}

/** A page of a list that is divided into groups, and each group into pages. */
export interface ListPage<Item> extends PageName {
  readonly items: readonly Item[]
  /** The pages of its group, itself among them; of many, the nearest and some that lie far. */
  readonly near: readonly PageName[]
  /** The pages before and after it in the whole list. */
  readonly before?: PageName
  readonly after?: PageName
}

/** A list whose pages stay small however long it is. */
export interface DividedList<Item> {
  /** Each group as a whole, at the address of its first page. */
  readonly groups: readonly PageName[]
  readonly pages: readonly ListPage<Item>[]
}

/** How a list is divided. */
export interface Division<Item> {
  /** What the addresses begin with: `publications/`. */
  readonly base: string
  /** So many entries have room on a page; an item that has more stands alone. */
  readonly room: number
  /** How many entries an item is; 1 where this is left out. */
  readonly sizeOf?: (item: Item) => number
  readonly callOf: (item: Item) => string
  /** The group in an address; as it is called where this is left out. */
  readonly pathOf?: (group: string) => string
}

/** Divides a list into pages; groups and what is in them keep their order. */
export function divide<Item>(
  groups: readonly (readonly [group: string, items: readonly Item[]])[],
  division: Division<Item>,
): DividedList<Item> {
  const divided = groups.map(([group, items]) => divideGroup(group, items, division))
  const names = divided.flatMap((pages) => pages.map(({ name }) => name))
  let place = 0
  const pages = divided.flatMap((own) => {
    const ownNames = own.map(({ name }) => name)
    return own.map(({ name, items }, index): ListPage<Item> => {
      const [before, after] = [names[place - 1], names[place + 1]]
      place += 1
      const near = nearbyOf(index, own.length).flatMap((at) => ownNames[at] ?? [])
      return Object.freeze({
        ...name,
        items,
        near,
        ...(before && { before }),
        ...(after && { after }),
      })
    })
  })
  return { groups: divided.flatMap((own) => toWhole(own.map(({ name }) => name))), pages }
}

/** Up to so many pages of a group are all named. */
const FEW = 12

/** How far those lie off that are named of more: any of 1,000 is reached in a dozen steps. */
const STEPS = [-100, -10, -1, 0, 1, 10, 100]

/** The places of the pages that a page of a group names, from 0: all of few; else the first, the last and some between. */
export function nearbyOf(place: number, count: number): readonly number[] {
  if (count <= FEW) return Array.from({ length: count }, (_, index) => index)
  const some = [0, ...STEPS.map((step) => place + step), count - 1]
  const within = new Set(some.filter((at) => at >= 0 && at < count))
  return [...within].sort((one, other) => one - other)
}

interface Named<Item> {
  readonly name: PageName
  readonly items: readonly Item[]
}

function divideGroup<Item>(
  group: string,
  items: readonly Item[],
  { base, room, sizeOf = () => 1, callOf, pathOf = (name) => name }: Division<Item>,
): readonly Named<Item>[] {
  const pages = fill(items, room, sizeOf)
  let last = 0
  return pages.map((own, index) => {
    const first = last + 1
    last += own.reduce((sum, item) => sum + sizeOf(item), 0)
    const called = own.map(callOf)
    const [from = '', to = from] = [called.at(0), called.at(-1)]
    const address = `${base}${pathOf(group)}/${index === 0 ? '' : `${index + 1}/`}`
    const isWhole = pages.length === 1
    return { name: Object.freeze({ address, group, first, last, from, to, isWhole }), items: own }
  })
}

/** Puts items into pages in their order, as many in each as have room. */
export function fill<Item>(
  items: readonly Item[],
  room: number,
  sizeOf: (item: Item) => number = () => 1,
): readonly (readonly Item[])[] {
  const pages: Item[][] = []
  let left = 0
  for (const item of items) {
    const size = sizeOf(item)
    const page = pages.at(-1)
    if (page && size <= left) page.push(item)
    else pages.push([item])
    left = (page && size <= left ? left : room) - size
  }
  return pages
}

const toWhole = (names: readonly PageName[]): readonly PageName[] => {
  const [first, last] = [names.at(0), names.at(-1)]
  if (!first || !last) return []
  return [Object.freeze({ ...first, last: last.last, to: last.to, isWhole: true })]
}
