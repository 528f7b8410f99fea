import type { DefinitionItem, DefinitionList } from '../../publication/tree.ts'
import { type Place, type SetBlocks, setIn, setInlines } from './place.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'

/** Terms, each above what it means, which is set in. */
export const setDefinitions = (
  { items }: DefinitionList,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] => items.flatMap((item) => setItem(item, place, setBlocks))

function setItem(
  { terms, definitions }: DefinitionItem,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const named = terms.map((term) => stanza(setInlines(term, place), 0))
  const meanings = definitions.flatMap((blocks) => spaced(setBlocks(blocks, setIn(place, 4)), 0))
  return [
    ...spaced(
      named.flatMap((one) => keepNext([one])),
      place.gap,
    ),
    ...meanings,
  ]
}
