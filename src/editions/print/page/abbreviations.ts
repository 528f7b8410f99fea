import type { Publication } from '../../../publication/tree.ts'
import { inlinesOf } from '../../../publication/walk.ts'

/** What the abbreviations of a publication stand for, each once, where it is first used: `VC, Valley Commission; …`. */
export function abbreviationsOf({ parts }: Publication): string {
  const meanings = parts
    .flatMap((part) => [...inlinesOf(part)])
    .flatMap((inline) =>
      inline.type === 'abbreviation' ? `${inline.value}, ${inline.expansion}` : [],
    )
  return [...new Set(meanings)].join('; ')
}
