import { remember } from '../../../publication/remember.ts'
import { runsOf } from '../../../publication/runs.ts'
import type { Block, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toWords } from '../../../publication/words.ts'
import type { Fault } from './rule.ts'

/** Where something stands in the source. */
export type Place = Pick<Fault, 'source' | 'position'>

/** Where a block stands in the source. */
export const placeOf = (block: Block, publication: Publication): Place => ({
  source: partsByBlock(publication).get(block)?.source ?? publication.source,
  position: block.position,
})

/** The part that each block of a publication is in; they are gone through once. */
const partsByBlock = remember(
  ({ parts }: Publication): ReadonlyMap<Block, Part> =>
    new Map(parts.flatMap((part) => [...blocksOf(part)].map((block) => [block, part] as const))),
)

/** Where a word of a part stands in the source, by its number from 0: the place of what is cited for it. */
export function placeOfWord(part: Part, number: number): Place {
  const run = runsByEnd(part).find(({ end }) => number < end)
  return { source: part.source, ...(run && { position: run.position }) }
}

/** The runs of a part, each with the number of words up to its end. */
const runsByEnd = remember((part: Part) => {
  let end = 0
  return runsOf(part).map(({ text, place }) => {
    end += toWords(text).length
    return { end, position: place.position }
  })
})
