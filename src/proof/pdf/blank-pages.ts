import type { PdfProof } from './open.ts'

/** The numbers of the pages that show no character and have nothing that is to be read, a picture neither. */
export function blankPagesOf({ shown, painted }: PdfProof): readonly number[] {
  const written = new Set<number>()
  for (const { page, text } of shown) if (text.trim()) written.add(page)
  return painted.flatMap(({ page, sequences }) =>
    written.has(page) || sequences.length > 0 ? [] : [page],
  )
}
