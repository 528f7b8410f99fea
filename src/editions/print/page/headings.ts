import type { Block, Heading, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf, blocksWithin } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import type { Layout } from '../layouts/layout.ts'
import { contentsOf, hasContents } from './depth.ts'
import { hasHeadline } from './headline.ts'
import { toSingleSpaces } from './spaces.ts'

/** Every heading of the text in order, those within boxes and quotations too. */
export const textHeadingsOf = ({ parts }: Publication): readonly Heading[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'heading')

/** Every heading of the printed file in order: the title page's, the contents', the text's own, and those of notes. */
export function headingsOf(publication: Publication, layout: Layout): readonly string[] {
  const { title, language } = publication.frontMatter
  const kinds: readonly FurnitureKind[] = hasContents(publication, layout)
    ? ['contents', ...contentsOf(publication, layout).listings.map(({ heading }) => heading)]
    : []
  const contents = kinds.map((kind) => furnish(language, kind))
  const own = publication.parts.flatMap((part) => headingsOfPart(part, language))
  return [title, ...contents, ...own].map((words) => toSingleSpaces(words).trim())
}

const headingsOfPart = (part: Part, language: string): readonly string[] => [
  ...(hasHeadline(part) ? [part.title] : []),
  ...wordsOfHeadings(part.children),
  ...(part.notes.length > 0 ? [furnish(language, 'notes')] : []),
  ...part.notes.flatMap((note) => wordsOfHeadings(note.children)),
]

const wordsOfHeadings = (blocks: readonly Block[]): readonly string[] =>
  [...blocksWithin(blocks)].flatMap((block) =>
    block.type === 'heading' ? [toPlainText(block.children)] : [],
  )
