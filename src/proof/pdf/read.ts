import type { FinishedFile } from '../html/read.ts'
import type { Piece, Reading } from '../reading.ts'
import { blankPagesOf } from './blank-pages.ts'
import { type Division, divisionsOf, notesIn } from './divisions.ts'
import { openPdf, type PdfProof } from './open.ts'
import type { Element } from './tags.ts'
import { readText, toWhere } from './text.ts'
import { shownIn, textOf } from './texts.ts'

/**
 * Reads what a PDF says, in the order of its structure tree: the text within each `Art`, and the notes beside it.
 * Furniture are the heading of the notes, their labels, references to them and from them, and what says of a box what it
 * is; then what each page has as its footer, by what that artifact says of itself. What else stands outside, a title page
 * or contents, is no text of the publication.
 */
export async function readPdf(files: readonly FinishedFile[]): Promise<Reading> {
  const [file] = files
  if (!file) return { pieces: [], pages: 0 }
  const proof = await openPdf(file.bytes)
  const divisions = divisionsOf(proof)
  return {
    pieces: [
      ...divisions.flatMap((division) => readDivision(division, proof)),
      ...readFolios(proof),
    ],
    pages: proof.pages,
    blankPages: blankPagesOf(proof),
  }
}

const readDivision = ({ article, notes }: Division, proof: PdfProof): readonly Piece[] => [
  ...readText(article, proof),
  ...notes.flatMap((section) => {
    const { heading, notes: own } = notesIn(section)
    const added = heading.map((one) => toFurniture(one, proof))
    return [...added, ...own.flatMap((note) => readText(note, proof))]
  }),
]

function toFurniture(element: Element, proof: PdfProof): Piece {
  const shown = shownIn(element, proof)
  return { text: textOf(shown), furniture: true, where: toWhere(shown[0]) }
}

function readFolios({ shown, pages }: PdfProof): readonly Piece[] {
  const feet = shown.filter(({ artifact }) => artifact === 'Footer')
  const byPage = Map.groupBy(feet, ({ page }) => page)
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => {
    const text = textOf(byPage.get(page) ?? [])
    return text ? [{ text, furniture: true, where: { page } }] : []
  })
}
