import type { Content, Edits, Sequence } from '../content/content.ts'
import { replace } from '../content/edit.ts'

/**
 * Takes the glyphs of sequences out of their pages: Chromium prints the line that says that a table goes on on its first
 * page too, in the place of the caption. Those in spans that are `gone` another pass takes out.
 */
export const removeGlyphs = (
  contents: readonly Content[],
  sequences: ReadonlySet<Sequence>,
  gone: ReadonlySet<Sequence>,
): Edits =>
  contents.map((content) => {
    const glyphs = [...content.numbered.values()].flatMap((sequence) =>
      sequences.has(sequence) ? sequence.glyphs : [],
    )
    const shown = glyphs.filter(({ span }) => !span || !gone.has(span))
    const operators = new Set(shown.map(({ operator }) => operator))
    return [...operators].map((operator) => replace(content, operator, ''))
  })
