import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const hadFromBase64 = 'fromBase64' in Uint8Array
const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs')
dropFromBase64()

export const { OPS, VerbosityLevel } = pdfJs

/** Opens a document; half of pdf.js is loaded when there is one. */
export async function openDocument(
  parameters: Exclude<Parameters<typeof getDocument>[0], undefined>,
): Promise<ReturnType<typeof getDocument>> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  dropFromBase64()
  return pdfJs.getDocument(parameters)
}

/**
 * Each half brings a `Uint8Array.fromBase64` of its own where Node has none, which Puppeteer would take for whatever it
 * prints: 20 ms a publication in place of 0.2 (measured).
 */
function dropFromBase64(): void {
  if (!hadFromBase64) Reflect.deleteProperty(Uint8Array, 'fromBase64')
}
