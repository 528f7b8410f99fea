import { changesBlocks } from '../../expectations/print/changes.ts'
import { blocksIn } from '../../pdf/blocks.ts'
import { sectionAfterText } from '../../pdf/divisions.ts'
import type { Shown } from '../../pdf/shown.ts'
import { lettersOf } from './letters.ts'
import type { Finished } from './rule.ts'

/**
 * The glyphs that must be seen to be taken out or put in since the publication was published, in an edition that draws lines at
 * words; none of a block whose letters are others, which is told of as such.
 */
export function drawnGlyphs({
  proof,
  publication,
  house,
  layout,
}: Finished): ReadonlyMap<Shown, 'removed' | 'added'> {
  const section = layout.underlinesLinks ? sectionAfterText(proof) : undefined
  if (!section) return new Map()
  const blocks = changesBlocks(publication, house)
  return new Map(
    blocksIn(section, proof).flatMap(({ words }, at) => {
      const wanted = (blocks[at]?.stretches ?? []).flatMap(({ words, drawn }) =>
        lettersOf(words).map((letter) => ({ letter, drawn })),
      )
      const shown = words.flatMap((one) => lettersOf(one.text).map((letter) => ({ letter, one })))
      return shown.flatMap(({ letter, one }, index) => {
        const { letter: own, drawn } = wanted[index] ?? {}
        return drawn && own === letter ? [[one, drawn] as const] : []
      })
    }),
  )
}
