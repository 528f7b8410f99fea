import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { furnish } from '../../typesetting/furniture.ts'

/**
 * What print adds: references to notes, the notes' labels, and what a box is where its title does not say so; after the
 * text the folios, from the second page on.
 */
export function furnitureOf({ frontMatter }: Publication, pages: number): Furniture {
  const { language } = frontMatter
  const folios = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    furnish(language, 'folio', { page: index + 2, pages }),
  )
  return {
    additions: () => ({
      before: (block) => (block.type === 'box' ? [boxKindOf(block, language)] : []),
      afterInline: (inline) => (inline.type === 'noteReference' ? [inline.label] : []),
      beforeNote: ({ label }) => [label],
    }),
    closing: folios,
  }
}
