import type { Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { hasContents } from './depth.ts'
import { listingsOf } from './listings.ts'
import { toSingleSpaces } from './spaces.ts'

/** Every heading of the printed file in order: the title page's, the contents', and the text's own. */
export function headingsOf(publication: Publication): readonly string[] {
  const { title, language } = publication.frontMatter
  const own = publication.parts
    .flatMap((part) => [...blocksOf(part)])
    .flatMap((block) => (block.type === 'heading' ? [toPlainText(block.children)] : []))
  const kinds: readonly FurnitureKind[] = hasContents(publication)
    ? ['contents', ...listingsOf(publication).map(({ heading }) => heading)]
    : []
  const contents = kinds.map((kind) => furnish(language, kind))
  return [title, ...contents, ...own].map((words) => toSingleSpaces(words).trim())
}
