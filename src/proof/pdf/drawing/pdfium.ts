import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { remember } from '../../../publication/remember.ts'

/** PDFium, a reader of PDF that shares no code with what writes or reads a file here (Chromium's, as WebAssembly). */
export type Pdfium = WrappedPdfiumModule

let loading: Promise<Pdfium> | undefined

/** Loads it, once a process (70 ms). */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load()
  return loading
}

async function load(): Promise<Pdfium> {
  const pdfium = await init({})
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** So many bytes of its memory from an address on; they are its own, and move when it takes more memory. */
export function memoryOf({ pdfium }: Pdfium, address: number, length: number): Uint8Array {
  const { wasmExports } = pdfium
  if (!('memory' in wasmExports) || !(wasmExports.memory instanceof WebAssembly.Memory))
    throw new Error('PDFium shows no memory')
  return new Uint8Array(wasmExports.memory.buffer, address, length)
}

/**
 * One of its functions as it is, which takes and gives numbers: to call one by the library's own way takes a microsecond, and
 * some are called for each letter.
 */
export function functionOf(pdfium: Pdfium, name: string): (...given: number[]) => number {
  const found = functionsOf(pdfium).get(name)
  if (typeof found !== 'function') throw new Error(`PDFium has no ${name}`)
  return found
}

const functionsOf = remember(({ pdfium }: Pdfium) => new Map(Object.entries(pdfium.wasmExports)))
