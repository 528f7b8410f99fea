import { runsOf } from '../../../publication/runs.ts'
import type { Block, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toWords } from '../../../publication/words.ts'
import type { Fault } from './rule.ts'

/** Where something stands in the source. */
export type Place = Pick<Fault, 'source' | 'position'>

/** Where a block stands in the source. */
export function placeOf(block: Block, { parts, source }: Publication): Place {
  const part = parts.find((part) => blocksOf(part).includes(block))
  return { source: part?.source ?? source, position: block.position }
}

/** Where a word of a part stands in the source, by its number from 0: the place of what is cited for it. */
export function placeOfWord(part: Part, number: number): Place {
  let left = number
  for (const { text, place } of runsOf(part)) {
    left -= toWords(text).length
    if (left < 0) return { source: part.source, position: place.position }
  }
  return { source: part.source }
}
