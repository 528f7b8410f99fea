import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { Box } from '../content/content.ts'
import type { OwnedLeaf } from './leaves.ts'

/** The leaves with one annotation for each line of a link; the edges of those that grew; the annotations that go. */
export interface JoinedLinks {
  readonly leaves: readonly OwnedLeaf[]
  readonly grown: ReadonlyMap<PDFRef, Box>
  readonly gone: ReadonlySet<PDFRef>
}

/**
 * Joins the annotations of a link that stand side by side on one line: Chromium makes one for each box, three for a line
 * of the contents, and each is a stop for who goes from link to link.
 */
export function joinLinks(
  leaves: readonly OwnedLeaf[],
  boxOf: (annotation: PDFRef) => Box,
): JoinedLinks {
  const links = leaves.flatMap(({ annotation, owner, page }) =>
    annotation ? [{ annotation, line: `${owner} ${page}`, box: boxOf(annotation) }] : [],
  )
  const lines = [...Map.groupBy(links, ({ line }) => line).values()].flatMap(toLines)
  const gone = new Set(lines.flatMap(({ others }) => others))
  return {
    leaves: leaves.filter(({ annotation }) => !annotation || !gone.has(annotation)),
    grown: new Map(
      lines.flatMap(({ first, others, box }) => (others.length > 0 ? [[first, box]] : [])),
    ),
    gone,
  }
}

/** A line of a link: its first annotation, the others on it, and the edges of all. */
interface Line {
  readonly first: PDFRef
  readonly others: readonly PDFRef[]
  readonly box: Box
}

function toLines(
  links: readonly { readonly annotation: PDFRef; readonly box: Box }[],
): readonly Line[] {
  const lines: Line[] = []
  for (const { annotation, box } of links) {
    const at = lines.findIndex((line) => isBeside(line.box, box))
    const line = lines[at]
    if (line)
      lines[at] = { ...line, others: [...line.others, annotation], box: union(line.box, box) }
    else lines.push({ first: annotation, others: [], box })
  }
  return lines
}

/** Boxes stand on one line where they share more than half the height of the lower. */
function isBeside([, low, , high]: Box, [, otherLow, , otherHigh]: Box): boolean {
  const shared = Math.min(high, otherHigh) - Math.max(low, otherLow)
  return shared > Math.min(high - low, otherHigh - otherLow) / 2
}

/** The edges of what is within either of two. */
export const union = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

/** The edges of an annotation. Throws where its rectangle is not one of four numbers. */
export const boxOf =
  ({ context }: PDFDocument) =>
  (annotation: PDFRef): Box => {
    const rectangle = context.lookup(annotation, PDFDict).lookup(RECTANGLE, PDFArray)
    const at = (index: number): number => rectangle.lookup(index, PDFNumber).asNumber()
    return [at(0), at(1), at(2), at(3)]
  }

/** Gives annotations other edges. */
export function writeBoxes({ context }: PDFDocument, boxes: JoinedLinks['grown']): void {
  for (const [annotation, box] of boxes)
    context.lookup(annotation, PDFDict).set(RECTANGLE, context.obj([...box]))
}

/** Takes annotations off their pages and out of the file. */
export function removeAnnotations(document: PDFDocument, gone: ReadonlySet<PDFRef>): void {
  if (gone.size === 0) return
  for (const { node } of document.getPages()) {
    const annotations = node.Annots()?.asArray()
    const kept = annotations?.filter((one) => !(one instanceof PDFRef && gone.has(one)))
    if (kept) node.set(PDFName.of('Annots'), document.context.obj(kept))
  }
  for (const annotation of gone) document.context.delete(annotation)
}

const RECTANGLE = PDFName.of('Rect')
