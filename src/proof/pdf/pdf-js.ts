import type { getDocument, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type IsWanted, joinedPorts, type Port } from './joined-ports.ts'

const hadFromBase64 = 'fromBase64' in Uint8Array
const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs')
dropFromBase64()

export const { OPS, VerbosityLevel } = pdfJs

/** A document that is being opened, and how to let go of it. */
export interface Opening {
  readonly promise: Promise<PDFDocumentProxy>
  destroy(): Promise<void>
}

/**
 * Opens a document; half of pdf.js is loaded when there is one. What is not wanted of what that half tells is left out:
 * who only reads needs nothing to paint with.
 */
export async function openDocument(
  parameters: Exclude<Parameters<typeof getDocument>[0], undefined>,
  isWanted: IsWanted = () => true,
): Promise<Opening> {
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  dropFromBase64()
  const [near, far] = joinedPorts(isWanted)
  WorkerMessageHandler.initializeFromPort(far)
  const worker = makeWorker(near)
  const task = pdfJs.getDocument({ ...parameters, worker })
  return {
    promise: task.promise,
    destroy: async () => {
      await task.destroy()
      worker.destroy()
    },
  }
}

/** The half that reads, as the other one knows it. The package's types allow of no port. */
const makeWorker = (port: Port): PDFWorker =>
  Reflect.construct(pdfJs.PDFWorker, [{ port, verbosity: pdfJs.VerbosityLevel.ERRORS }])

/**
 * Each half brings a `Uint8Array.fromBase64` of its own where Node has none, which Puppeteer would take for whatever it
 * prints: 20 ms a publication in place of 0.2 (measured).
 */
function dropFromBase64(): void {
  if (!hadFromBase64) Reflect.deleteProperty(Uint8Array, 'fromBase64')
}
