import { loadPdfium, memoryOf, type Pdfium } from './pdfium.ts'

/** A file that is open to be drawn; whoever opens it closes it. */
export interface Drawing {
  readonly pages: number
  /** Draws a page, from 1; what `look` gives is taken before the page is closed. */
  readonly onPage: <Seen>(number: number, look: (page: OpenPage) => Seen) => Seen
  readonly close: () => void
}

/** A page that is open. */
export interface OpenPage {
  readonly pdfium: Pdfium
  /** Its address in PDFium's memory. */
  readonly address: number
  /** As it is seen, in points: cut to its box, turned as it says. */
  readonly width: number
  readonly height: number
}

/** Opens a file for drawing. Rejects where PDFium cannot read it. */
export async function openDrawing(bytes: Uint8Array): Promise<Drawing> {
  const pdfium = await loadPdfium()
  const { wasmExports: memory } = pdfium.pdfium
  const address = memory.malloc(bytes.length)
  memoryOf(pdfium, address, bytes.length).set(bytes)
  const file = pdfium.FPDF_LoadMemDocument(address, bytes.length, '')
  if (file === 0) {
    memory.free(address)
    throw new Error('PDFium cannot read the file')
  }
  return {
    pages: pdfium.FPDF_GetPageCount(file),
    onPage: (number, look) => {
      const page = pdfium.FPDF_LoadPage(file, number - 1)
      if (page === 0) throw new Error(`PDFium cannot read page ${number}`)
      try {
        const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
        return look({ pdfium, address: page, width, height })
      } finally {
        pdfium.FPDF_ClosePage(page)
      }
    },
    close: () => {
      pdfium.FPDF_CloseDocument(file)
      memory.free(address)
    },
  }
}
