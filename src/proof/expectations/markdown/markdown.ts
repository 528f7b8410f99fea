import type { Publication } from '../../../publication/tree.ts'
import type { Furniture } from '../../expected.ts'
import { aroundFigures } from './figures.ts'
import { fileLabels, writtenLabel } from './labels.ts'

/** What stands in Markdown and is no word of the publication: the labels of notes, twice, and what pictures show. */
export function expectMarkdown(publication: Publication): Furniture {
  const labelIn = fileLabels(publication)
  return {
    additions: (part) => ({
      ...aroundFigures(part),
      afterInline(inline) {
        if (inline.type === 'image') return [inline.alternative]
        return inline.type === 'noteReference' ? [`[^${labelIn(writtenLabel(inline), part)}]`] : []
      },
      beforeNote: (note) => [`[^${labelIn(writtenLabel(note), part)}]:`],
    }),
  }
}
