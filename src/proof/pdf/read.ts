import type { FinishedFile } from '../html.ts'
import type { Piece, Reading } from '../reading.ts'
import { openPdf, type PdfProof } from './open.ts'
import { readText } from './text.ts'
import { elementsOf, textOf } from './texts.ts'

/**
 * Reads what a PDF says, in the order of its structure tree: the text within each `Art`. Furniture are the references
 * to notes, the notes' labels, and what says of a box what it is; then what is an artifact at the foot of each page. What else stands outside `Art`,
 * a title page or contents, is no text of the publication.
 */
export async function readPdf(files: readonly FinishedFile[]): Promise<Reading> {
  const [file] = files
  if (!file) return { pieces: [], pages: 0 }
  const proof = await openPdf(file.bytes)
  const text = [...elementsOf(proof.tags, 'Art')].flatMap((article) => readText(article, proof))
  return { pieces: [...text, ...readFolios(proof)], pages: proof.pages }
}

/** What is the foot of a page, in points from its lower edge: 30 mm; of one that is turned, 23 mm. */
const FOOT = 85
const TURNED_FOOT = 66

function readFolios({ shown, pages, isTurned }: PdfProof): readonly Piece[] {
  const feet = shown.filter(
    ({ isArtifact, page, y }) => isArtifact && y < (isTurned(page) ? TURNED_FOOT : FOOT),
  )
  const byPage = Map.groupBy(feet, ({ page }) => page)
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => {
    const text = textOf(byPage.get(page) ?? [])
    return text ? [{ text, furniture: true, where: `page ${page}` }] : []
  })
}
