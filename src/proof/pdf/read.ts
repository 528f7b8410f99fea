import type { FinishedFile } from '../html.ts'
import type { Piece, Reading } from '../reading.ts'
import { openPdf, type PdfProof } from './open.ts'
import { readText } from './text.ts'
import { elementsOf, textOf } from './texts.ts'

/**
 * Reads what a PDF says, in the order of its structure tree: the text within each `Art`. Furniture are the references
 * to notes, the notes' labels, and what says of a box what it is; then what each page has as its footer, by what that
 * artifact says of itself. What else stands outside `Art`, a title page or contents, is no text of the publication.
 */
export async function readPdf(files: readonly FinishedFile[]): Promise<Reading> {
  const [file] = files
  if (!file) return { pieces: [], pages: 0 }
  const proof = await openPdf(file.bytes)
  const text = [...elementsOf(proof.tags, 'Art')].flatMap((article) => readText(article, proof))
  return { pieces: [...text, ...readFolios(proof)], pages: proof.pages }
}

function readFolios({ shown, pages }: PdfProof): readonly Piece[] {
  const feet = shown.filter(({ artifact }) => artifact === 'Footer')
  const byPage = Map.groupBy(feet, ({ page }) => page)
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => {
    const text = textOf(byPage.get(page) ?? [])
    return text ? [{ text, furniture: true, where: `page ${page}` }] : []
  })
}
