import type { Block, List, ListItem } from '../../publication/tree.ts'
import { setMarked } from './marked.ts'
import type { Place, SetBlocks } from './place.ts'
import { keepNext, type Stanza, spaced } from './stanza.ts'

/** What an item without a label is marked with. */
export const BULLET = '-'

/** A list: each item hangs from its mark, the first and the last never alone on a page. */
export function setList({ items }: List, place: Place, setBlocks: SetBlocks): readonly Stanza[] {
  const gap = place.gap > 0 && items.some(isLoose) ? 1 : 0
  return items.flatMap((item, index) => {
    const stanzas = setItem(item, { ...place, gap }, setBlocks)
    const set = spaced(stanzas, index === 0 ? place.gap : gap)
    return index === 0 || index === items.length - 2 ? keepNext(set) : set
  })
}

/** What an item may hold after its first paragraph without needing air. */
const CLOSE: ReadonlySet<Block['type']> = new Set(['list', 'address', 'signature'])

const isLoose = ({ children }: ListItem): boolean =>
  children.slice(1).some(({ type }) => !CLOSE.has(type))

const setItem = ({ label, children }: ListItem, place: Place, setBlocks: SetBlocks) =>
  setMarked(children, label ?? BULLET, place, setBlocks)
