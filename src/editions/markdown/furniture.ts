import type { Furniture } from '../../proof/expected.ts'
import type { Block, Figure, Inline, Part, Publication } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import { labelIn, sharedLabels, writtenLabel } from './labels.ts'

/** The labels of notes, where they are referred to and where they stand, and the alternative texts of pictures. */
export function furnitureOf(publication: Publication): Furniture {
  const shared = sharedLabels(publication)
  return {
    additions: (part) => {
      const shows = makeShows(part)
      return {
        before: shows.before,
        after: shows.after,
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

/** Says what a picture shows where the picture stands: before its caption, or after one that was written above it. */
function makeShows(part: Part) {
  const lines = part.source.text.split('\n')
  const figures = blocksOf(part).filter((block): block is Figure => block.type === 'figure')
  const below = new Map(
    figures
      .filter((figure) => figure.caption && !lines[figure.position.line - 1]?.includes('!['))
      .map((figure): [Block, Figure] => [figure, figure]),
  )
  const firstOfFoot = new Map(
    [...below.values()].flatMap((figure) =>
      figure.foot.slice(0, 1).map((one) => [one as Block, figure] as const),
    ),
  )
  return {
    before(block: Block): readonly string[] {
      const shown = block.type === 'figure' && !below.has(block) ? block : firstOfFoot.get(block)
      return shown ? [shown.alternative] : []
    },
    after(block: Block): readonly string[] {
      const shown = below.get(block)
      return shown && shown.foot.length === 0 ? [shown.alternative] : []
    },
  }
}
