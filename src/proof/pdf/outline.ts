import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An entry of the outline: what a reader's side panel shows. */
export interface OutlineItem {
  readonly title: string
  /** The depth, from 1. */
  readonly level: number
  /** The number of the page it leads to, from 1; 0 where it leads nowhere. */
  readonly page: number
}

type Items = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** Reads the outline, in order, each entry before those below it. */
export const readOutline = async (document: PDFDocumentProxy): Promise<readonly OutlineItem[]> =>
  within(await document.getOutline(), 1, document)

async function within(
  items: Items,
  level: number,
  document: PDFDocumentProxy,
): Promise<readonly OutlineItem[]> {
  const found: OutlineItem[] = []
  for (const { title, dest, items: below } of items ?? []) {
    found.push({ title, level, page: await toPage(dest, document) })
    found.push(...(await within(below, level + 1, document)))
  }
  return found
}

async function toPage(
  destination: string | readonly unknown[] | null,
  document: PDFDocumentProxy,
): Promise<number> {
  const explicit =
    typeof destination === 'string' ? await document.getDestination(destination) : destination
  const [page] = explicit ?? []
  if (!isReference(page)) return 0
  return document.getPageIndex(page).then(
    (index) => index + 1,
    () => 0,
  )
}

const isReference = (page: unknown): page is { num: number; gen: number } =>
  typeof page === 'object' && page !== null && 'num' in page && 'gen' in page
