import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfString,
} from '@libpdf/core'

/**
 * The objects of a PDF (ISO 32000-1, 7.3), as a library reads them that the writer does not use. References are
 * followed.
 */
export interface PdfObjects {
  readonly bytes: Uint8Array
  readonly trailer: PdfDict
  readonly catalogue: PdfDict
  readonly pages: readonly PdfPage[]
  /** Every numbered object of the file. */
  readonly numbered: () => Iterable<PdfObject>
  /** The object that is referred to; undefined where there is none. */
  follow(reference: PdfRef): PdfObject | undefined
  /** The value of a key; undefined where there is none. */
  get(dictionary: PdfDict | undefined, key: string): PdfObject | undefined
  /** The dictionary that is the value of a key; undefined where it is none. */
  dictionary(dictionary: PdfDict | undefined, key: string): PdfDict | undefined
  /** The values of a key that may hold one or several. */
  all(dictionary: PdfDict | undefined, key: string): readonly PdfObject[]
  /** The text of a key; undefined where it has none. */
  text(dictionary: PdfDict | undefined, key: string): string | undefined
  /** The name of a key; undefined where it has none. */
  name(dictionary: PdfDict | undefined, key: string): string | undefined
  /** The number of a key; undefined where it has none. */
  number(dictionary: PdfDict | undefined, key: string): number | undefined
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
  const get: PdfObjects['get'] = (dictionary, key) => dictionary?.get(toName(key), follow)
  return {
    bytes,
    trailer: document.context.info.trailer,
    catalogue: document.getCatalog(),
    pages: document.getPages().map(({ ref, dict }) => ({ reference: ref, dictionary: dict })),
    numbered: () => numberedIn(document),
    follow: (reference) => follow(reference) ?? undefined,
    get,
    dictionary: (dictionary, key) => toDictionary(get(dictionary, key)),
    all: (dictionary, key) => {
      const value = get(dictionary, key)
      if (!(value instanceof PdfArray)) return value === undefined ? [] : [value]
      return value.toArray().flatMap((one) => (one instanceof PdfRef ? (follow(one) ?? []) : one))
    },
    text: (dictionary, key) => {
      const value = get(dictionary, key)
      return value instanceof PdfString ? value.asString() : undefined
    },
    name: (dictionary, key) => {
      const value = get(dictionary, key)
      return value instanceof PdfName ? value.value : undefined
    },
    number: (dictionary, key) => {
      const value = get(dictionary, key)
      return value instanceof PdfNumber ? value.value : undefined
    },
  }
}

const names = new Map<string, PdfName>()

/** A name, kept: the library looks for its own in two lists, and may have dropped it. */
function toName(key: string): PdfName {
  const known = names.get(key) ?? PdfName.of(key)
  names.set(key, known)
  return known
}

/** A value that is a dictionary, or a stream with one. */
export const toDictionary = (value: PdfObject | undefined): PdfDict | undefined =>
  value instanceof PdfDict ? value : undefined

/** Those that were read already stand in the library's list, which is quicker than to ask for each. */
function* numberedIn({ context }: PDF): Generator<PdfObject> {
  const { registry } = context
  const loaded = registry.getLoadedObjects()
  yield* loaded.values()
  if (loaded.size >= registry.nextObjectNumber - 1) return
  const known = new Set([...loaded.keys()].map(({ objectNumber }) => objectNumber))
  for (let number = 1; number < registry.nextObjectNumber; number += 1) {
    const object = known.has(number) ? null : context.resolve(PdfRef.of(number, 0))
    if (object) yield object
  }
}
