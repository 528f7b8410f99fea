import { deflateSync, inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** Something done to a finished file; it throws where there is nothing to do it to. */
export type Change = (document: PDFDocument) => void

/** Something done to the bytes of a finished file. */
export type Bytes = (bytes: Buffer) => Buffer

/** The file with a change in it. */
export async function plant(file: Uint8Array, change: Change): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false })
  change(document)
  const options = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }
  return document.save(options)
}

export const name = (text: string): PDFName => PDFName.of(text)

export const text = (words: string): PDFString => PDFString.of(words)

/** A value as pdf-lib makes one of plain values. */
export type Value =
  | PDFObject
  | string
  | number
  | boolean
  | readonly Value[]
  | { [key: string]: Value }

/** Sets keys of a dictionary; undefined takes one away. */
export function set(
  dictionary: PDFDict,
  values: Readonly<Record<string, Value | undefined>>,
): void {
  for (const [key, value] of Object.entries(values))
    if (value === undefined) dictionary.delete(name(key))
    else dictionary.set(name(key), toObject(value, dictionary))
}

const toObject = (value: Value, { context }: PDFDict): PDFObject =>
  context.obj(value as Parameters<typeof context.obj>[0])

/** Sets keys of the catalogue, or of a dictionary in it. */
export const inCatalogue =
  (values: Readonly<Record<string, Value | undefined>>, ...path: readonly string[]): Change =>
  ({ catalog }) =>
    set(
      path.reduce((own: PDFDict, key) => own.lookup(name(key), PDFDict), catalog),
      values,
    )

/** Every element of the tags, in the order of their objects. */
export const elementsOf = ({ context }: PDFDocument, type?: string): readonly PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((own) => own.get(name('Type')) === name('StructElem'))
    .filter((own) => type === undefined || own.get(name('S')) === name(type))

/** Changes an element of a type: the first, or one by its place from 0, or from the last, -1. */
export const inElement =
  (type: string, change: (element: PDFDict, document: PDFDocument) => void, at = 0): Change =>
  (document) =>
    change(there(elementsOf(document, type).at(at)), document)

/** Sets keys of an element. */
export const setElement = (
  type: string,
  values: Readonly<Record<string, Value | undefined>>,
  at = 0,
): Change => inElement(type, (element) => set(element, values), at)

/** Gives an element another type. */
export const rename = (type: string, other: string, at = 0): Change =>
  setElement(type, { S: name(other) }, at)

/** Sets keys of the attributes of an element. */
export const setAttributes = (
  type: string,
  values: Readonly<Record<string, Value | undefined>>,
  at = 0,
): Change => inElement(type, (element) => set(element.lookup(name('A'), PDFDict), values), at)

/** The kids of an element. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(name('K'))
  return kids instanceof PDFArray ? kids.asArray() : [there(element.get(name('K')))]
}

/** Puts a new element into one, before its kids or after them. */
export const addTo = (type: string, kid: string, place: 'first' | 'last' = 'last'): Change =>
  inElement(type, (element, { context }) => {
    const parent = there(context.getObjectRef(element))
    const added = context.register(context.obj({ Type: 'StructElem', S: kid, P: parent }))
    const kids = kidsOf(element)
    set(element, { K: place === 'first' ? [added, ...kids] : [...kids, added] })
  })

/** Changes the content of a page, by its number from 1. */
export const inContent =
  (number: number, change: (content: string) => string): Change =>
  (document) => {
    const { node } = there(document.getPages()[number - 1])
    const contents = node.get(name('Contents'))
    if (contents instanceof PDFArray) throw new Error('the page has several contents')
    rewrite(node, 'Contents', change)
  }

/** The annotations of all pages. */
export const annotationsOf = (document: PDFDocument): readonly PDFDict[] =>
  document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((one) => document.context.lookup(one, PDFDict))

/** Sets keys of the first annotation. */
export const setAnnotation =
  (values: Readonly<Record<string, Value | undefined>>): Change =>
  (document) =>
    set(there(annotationsOf(document)[0]), values)

/** Adds an annotation to the first page that has one. */
export const addAnnotation =
  (values: Readonly<Record<string, Value>>): Change =>
  (document) => {
    const { node } = there(document.getPages().find((page) => page.node.Annots()))
    const own = document.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], F: 4 })
    set(own, values)
    node.set(name('Annots'), document.context.obj([...there(node.Annots()).asArray(), own]))
  }

/** The fonts of the file. */
export const fontsOf = ({ context }: PDFDocument): readonly PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((own) => own.get(name('Subtype')) === name('Type0'))

/** Sets keys of the first font, or of what it is made of. */
export const setFont =
  (
    values: Readonly<Record<string, Value | undefined>>,
    part: 'font' | 'descendant' | 'descriptor' = 'font',
  ): Change =>
  (document) => {
    const font = there(fontsOf(document)[0])
    const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    const parts = {
      font,
      descendant,
      descriptor: descendant.lookup(name('FontDescriptor'), PDFDict),
    }
    set(parts[part], values)
  }

/** Changes the text of a stream that a dictionary refers to. */
export function rewrite(dictionary: PDFDict, key: string, change: (text: string) => string): void {
  const reference = dictionary.get(name(key))
  const stream = dictionary.lookup(name(key), PDFStream)
  if (!(reference instanceof PDFRef)) throw new Error(`${key} is no reference`)
  const isPacked = stream.dict.has(name('Filter'))
  const bytes = stream.getContents()
  const text = Buffer.from(isPacked ? inflateSync(bytes) : bytes).toString('latin1')
  const changed = change(text)
  if (changed === text) throw new Error('nothing was planted')
  const own = Buffer.from(changed, 'latin1')
  const packed = isPacked ? deflateSync(own) : own
  dictionary.context.assign(reference, PDFRawStream.of(stream.dict, packed))
}

/** Changes the packet of metadata. */
export const inPacket =
  (change: (packet: string) => string): Change =>
  ({ catalog }) =>
    rewrite(catalog, 'Metadata', change)

/** What is there; a fault cannot be planted in what is not. */
export function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('there is nothing to plant a fault in')
  return value
}
