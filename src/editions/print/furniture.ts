import type { Inline, Part, Publication } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import { furnish } from '../../typesetting/furniture.ts'

/** What print adds within the text, part by part: references to notes, and the notes' labels; then the folios. */
export function furnitureOf(publication: Publication, pages: number): readonly string[] {
  const { language } = publication.frontMatter
  const folios = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    furnish(language, 'folio', { page: index + 2, pages }),
  )
  return [...publication.parts.flatMap(partFurniture), ...folios]
}

const partFurniture = (part: Part): readonly string[] => [
  ...references(inlinesOf({ ...part, notes: [] })),
  ...part.notes.flatMap((note) => [
    note.label,
    ...references(inlinesOf({ ...part, children: note.children, notes: [] })),
  ]),
]

const references = (inlines: Iterable<Inline>): readonly string[] =>
  [...inlines].flatMap((inline) => (inline.type === 'noteReference' ? [inline.label] : []))
