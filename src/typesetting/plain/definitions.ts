import type { DefinitionItem, DefinitionList } from '../../publication/tree.ts'
import { type Place, type SetBlocks, setIn, setInlines } from './place.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'

/** Terms, each above what it means, which is set in. */
export const setDefinitions = (
  { items }: DefinitionList,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] => items.flatMap((item) => setItem(item, place, setBlocks))

/** A meaning of several blocks has an empty line below it. */
function setItem(
  { terms, definitions }: DefinitionItem,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const named = terms.map((term) => stanza(setInlines(term, place), 0))
  const meanings = definitions.flatMap((blocks, index) => {
    const above = definitions[index - 1] ?? []
    return spaced(setBlocks(blocks, setIn(place, 4)), above.length > 1 ? place.gap : 0)
  })
  return [
    ...spaced(
      named.flatMap((one) => keepNext([one])),
      place.gap,
    ),
    ...meanings,
  ]
}
