import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { furnish } from '../../typesetting/furniture.ts'
import type { Layout } from './layouts/layout.ts'
import { listedAdditions } from './page/table/listed-furniture.ts'

/**
 * What print adds: references to notes, the notes' labels, and what a box is where its title does not say so; after the
 * text the folios, from the second page on. Where tables are set as lists, what that adds to them.
 */
export function furnitureOf(
  { frontMatter }: Publication,
  layout: Layout,
  pages: number,
): Furniture {
  const { language } = frontMatter
  const folios = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    furnish(language, 'folio', { page: index + 2, pages }),
  )
  return {
    additions: () => ({
      ...(layout.tables.set === 'lists' && listedAdditions(language)),
      before: (block) => (block.type === 'box' ? [boxKindOf(block, language)] : []),
      afterInline: (inline) => (inline.type === 'noteReference' ? [inline.label] : []),
      beforeNote: ({ label }) => [label],
    }),
    closing: folios,
  }
}
