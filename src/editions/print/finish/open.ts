import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Opens a file as the press printed it, or as it was finished, and changes nothing in it. */
export const openPrinted = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
