import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A link within the file that leads nowhere. */
export interface DeadLink {
  readonly page: number
  readonly destination: string
}

/** The links of a page whose destinations the file does not have (ISO 32000-1, 12.3.2). */
export async function readDeadLinks(
  page: PDFPageProxy,
  document: PDFDocumentProxy,
): Promise<readonly DeadLink[]> {
  const dead: DeadLink[] = []
  for (const { subtype, dest, url } of await page.getAnnotations()) {
    if (subtype !== 'Link' || url) continue
    const isAlive = typeof dest === 'string' ? await document.getDestination(dest) : dest
    if (!isAlive) dead.push({ page: page.pageNumber, destination: String(dest ?? '') })
  }
  return dead
}
