import type { Layout } from '../../../../src/editions/print/layouts/layout.ts'
import { contentsOf, hasContents } from '../../../../src/editions/print/page/depth.ts'
import { hasHeadline } from '../../../../src/editions/print/page/headline.ts'
import { textHeadingsOf } from '../../../../src/publication/headings.ts'
import type { Publication } from '../../../../src/publication/tree.ts'
import { toPlainText } from '../../../../src/publication/words.ts'
import { type FurnitureKind, furnish } from '../../../../src/typesetting/furniture.ts'

/** Every heading of the printed file in order: the title page's, the contents', the text's own, and those of notes. */
export function titlesOf(publication: Publication, layout: Layout): readonly string[] {
  const { title, language } = publication.frontMatter
  const kinds: readonly FurnitureKind[] = hasContents(publication, layout)
    ? ['contents', ...contentsOf(publication, layout).listings.map(({ heading }) => heading)]
    : []
  const own = publication.parts.flatMap((part) => [
    ...(hasHeadline(part) ? [part.title] : []),
    ...textHeadingsOf({ ...publication, parts: [part] }).map(({ children }) =>
      toPlainText(children),
    ),
    ...(part.notes.length > 0 ? [furnish(language, 'notes')] : []),
  ])
  const contents = kinds.map((kind) => furnish(language, kind))
  return [title, ...contents, ...own].map((words) => words.replace(/\s+/g, ' ').trim())
}
