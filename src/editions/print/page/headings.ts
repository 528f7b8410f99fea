import type { Heading, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import type { Layout } from '../layouts/layout.ts'
import { contentsOf, hasContents } from './depth.ts'
import { toSingleSpaces } from './spaces.ts'

/** Every heading of the text in order, those within boxes and quotations too. */
export const textHeadingsOf = ({ parts }: Publication): readonly Heading[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'heading')

/** Every heading of the printed file in order: the title page's, the contents', and the text's own. */
export function headingsOf(publication: Publication, layout: Layout): readonly string[] {
  const { title, language } = publication.frontMatter
  const own = textHeadingsOf(publication).map(({ children }) => toPlainText(children))
  const kinds: readonly FurnitureKind[] = hasContents(publication, layout)
    ? ['contents', ...contentsOf(publication, layout).listings.map(({ heading }) => heading)]
    : []
  const contents = kinds.map((kind) => furnish(language, kind))
  return [title, ...contents, ...own].map((words) => toSingleSpaces(words).trim())
}
