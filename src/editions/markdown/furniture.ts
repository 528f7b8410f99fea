import type { Furniture } from '../../proof/expected.ts'
import type { Inline, Part, Publication } from '../../publication/tree.ts'
import { labelIn, sharedLabels, writtenLabel } from './labels.ts'
import { makeShows } from './shows.ts'

/** The labels of notes, where they are referred to and where they stand, and the alternative texts of pictures. */
export function furnitureOf(publication: Publication): Furniture {
  const shared = sharedLabels(publication)
  return {
    additions: (part) => {
      return {
        ...makeShows(part),
        afterInline: (inline) => afterInline(inline, part, shared),
        beforeNote: (note) => [`[^${labelIn(part, writtenLabel(note), shared)}]:`],
      }
    },
  }
}

function afterInline(inline: Inline, part: Part, shared: ReadonlySet<string>): readonly string[] {
  if (inline.type === 'image') return [inline.alternative]
  if (inline.type !== 'noteReference') return []
  return [`[^${labelIn(part, writtenLabel(inline), shared)}]`]
}
