import { PDF, PdfArray, type PdfDict, type PdfObject, type PdfRef, PdfString } from '@libpdf/core'

/**
 * The objects of a PDF (ISO 32000-1, 7.3), as a library reads them that the writer does not use. References are
 * followed.
 */
export interface PdfObjects {
  readonly catalogue: PdfDict
  readonly pages: readonly PdfPage[]
  /** The value of a key; undefined where there is none. */
  get(dictionary: PdfDict, key: string): PdfObject | undefined
  /** The values of a key that may hold one or several. */
  all(dictionary: PdfDict, key: string): readonly PdfObject[]
  /** The text of a key; undefined where it has none. */
  text(dictionary: PdfDict, key: string): string | undefined
}

/** A page: what refers to it, and its dictionary. */
export interface PdfPage {
  readonly reference: PdfRef
  readonly dictionary: PdfDict
}

/** Reads the objects of a PDF. Rejects where the bytes are no PDF. */
export async function readObjects(bytes: Uint8Array): Promise<PdfObjects> {
  const document = await PDF.load(bytes)
  const follow = (reference: PdfRef): PdfObject | null => document.getObject(reference)
  return {
    catalogue: document.getCatalog(),
    pages: document.getPages().map(({ ref, dict }) => ({ reference: ref, dictionary: dict })),
    get: (dictionary, key) => dictionary.get(key, follow),
    all: (dictionary, key) => {
      const value = dictionary.get(key, follow)
      if (!(value instanceof PdfArray)) return value === undefined ? [] : [value]
      return value.toArray().flatMap((_, index) => value.at(index, follow) ?? [])
    },
    text: (dictionary, key) => {
      const value = dictionary.get(key, follow)
      return value instanceof PdfString ? value.asString() : undefined
    },
  }
}
