import type { Content, Edits, Sequence } from '../content/content.ts'
import { replace } from '../content/edit.ts'
import { isSoftHyphen } from './soft-hyphens.ts'

/**
 * Takes the glyphs of sequences out of their pages: Chromium prints the line that says that a table goes on on its first
 * page too, in the place of the caption. Soft hyphens are taken out already.
 */
export const removeGlyphs = (
  contents: readonly Content[],
  sequences: ReadonlySet<Sequence>,
): Edits =>
  contents.map((content) => {
    const glyphs = [...content.numbered.values()].flatMap((sequence) =>
      sequences.has(sequence) ? sequence.glyphs : [],
    )
    const shown = glyphs.filter(({ span }) => !span || !isSoftHyphen(span))
    const operators = new Set(shown.map(({ operator }) => operator))
    return [...operators].map((operator) => replace(content, operator, ''))
  })
