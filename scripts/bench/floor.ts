import { PDF, PdfRef } from '@libpdf/core'

/**
 * The least that the proof of a PDF may take: pdf.js opens the file and gives the operators of each page, the other library
 * loads each object, once each, as the packages come.
 */
export async function readOnly(bytes: Uint8Array): Promise<void> {
  const { context } = await PDF.load(bytes)
  for (let number = 1; number < context.registry.nextObjectNumber; number += 1)
    context.resolve(PdfRef.of(number, 0))
  // Imported when the proof has done so, which takes back what pdf.js gives all the program.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    await page.getOperatorList()
    page.cleanup()
  }
  await task.destroy()
}
