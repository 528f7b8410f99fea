import { PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** The name of an element, a string of bytes (ISO 32000-1, table 323): the same wherever it is named. */
export const toName = (name: string): PDFObject =>
  /^[\w.-]+$/.test(name) ? PDFString.of(name) : PDFHexString.fromBytes(Buffer.from(name, 'utf8'))

/** A text for people, in any script (ISO 32000-1, 7.9.2.2). */
export const toText = (text: string): PDFObject => PDFHexString.fromText(text)
