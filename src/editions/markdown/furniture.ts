import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { labelIn, sharedLabels } from './labels.ts'

/** The labels of notes, where they are referred to and where they stand, and the alternative texts of pictures. */
export function furnitureOf(publication: Publication): Furniture {
  const shared = sharedLabels(publication)
  return {
    additions: (part) => {
      const named = (label: string): string => `[^${labelIn(part, label, shared)}]`
      return {
        before: (block) => (block.type === 'figure' ? [block.alternative] : []),
        afterInline: (inline) => (inline.type === 'noteReference' ? [named(inline.label)] : []),
        beforeNote: ({ label }) => [`${named(label)}:`],
      }
    },
  }
}
