import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { furnish } from '../../typesetting/furniture.ts'

/** What print adds: references to notes, and the notes' labels; after the text the folios, from the second page on. */
export function furnitureOf({ frontMatter }: Publication, pages: number): Furniture {
  const folios = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    furnish(frontMatter.language, 'folio', { page: index + 2, pages }),
  )
  return {
    additions: () => ({
      afterInline: (inline) => (inline.type === 'noteReference' ? [inline.label] : []),
      beforeNote: ({ label }) => [label],
    }),
    closing: folios,
  }
}
