import type { DefinitionItem, DefinitionList } from '../../publication/tree.ts'
import { type Place, type SetBlocks, setIn, setInlines } from './place.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'

/** Terms, each above what it means, which is set in. */
export const setDefinitions = (
  { items }: DefinitionList,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] => items.flatMap((item) => setItem(item, place, setBlocks))

/** A meaning of several blocks has an empty line below it; one that begins with a heading, above it. */
function setItem(
  { terms, definitions }: DefinitionItem,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const named = terms.map((term) => stanza(setInlines(term, place), 0))
  const meanings = definitions.flatMap((blocks, index) => {
    const above = definitions[index - 1] ?? []
    const gap = above.length > 1 ? place.gap : 0
    const space = blocks[0]?.type === 'heading' ? Math.max(gap, 1) : gap
    return spaced(setBlocks(blocks, setIn(place, 4)), space)
  })
  return [
    ...spaced(
      named.flatMap((one) => keepNext([one])),
      place.gap,
    ),
    ...meanings,
  ]
}
