import {
  DOMParser,
  type Document,
  type Element,
  onWarningStopParsing,
  ParseError,
} from '@xmldom/xmldom'
import { positionAt } from '../../message/lines.ts'
import type { FileFault } from '../file-types.ts'
import { holding, nextAfter, type Place } from './walk.ts'

/** The namespace of SVG (SVG 2, 1.4). */
export const SVG = 'http://www.w3.org/2000/svg'

/** The most bytes of a drawing: 20 MB are read in a second. */
export const LARGEST = 20_000_000

/** The root of a drawing in UTF-8 without a document type of its own; or why it is none. */
export function parseDrawing(bytes: Uint8Array): Element | FileFault {
  const text = decode(bytes)
  if (text === undefined) return noDrawing
  if (/^<\?xml\s/.test(text) && !DECLARATION.test(text)) return otherEncoding
  const own = OWN_TYPE.exec(text)
  if (own) return ownType(placeAt(text, own.index))
  const document = parse(text)
  if ('reason' in document) return document
  const root = document.documentElement
  if (root?.namespaceURI !== SVG || root.localName !== 'svg') return noDrawing
  return faultOfDocument(document) ?? faultOfText(text) ?? root
}

/** An XML declaration that names no other encoding than UTF-8 (XML 1.0, 2.8). */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d\1(?:\s+encoding\s*=\s*(["'])utf-8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/i

/** A document type that names characters anew, which the library would not read (XML 1.0, 2.8). */
const OWN_TYPE = /<!ENTITY|<!DOCTYPE[^>[]*\[/i

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Read as XML of any kind: as SVG the library would take elements without a namespace for SVG. */
function parse(text: string): Document | FileFault {
  try {
    return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { lineNumber, columnNumber } = error.locator ?? {}
    return malformed(lineNumber || 1, columnNumber || 1)
  }
}

/** What stands beside the elements: another document type, or a style sheet from elsewhere. */
function faultOfDocument(document: Document): FileFault | undefined {
  const { doctype } = document
  if (doctype && !isOfSvg(doctype)) return ownType(doctype)
  for (let node = document.firstChild; node; node = nextAfter(node, document))
    if (node.nodeType === INSTRUCTION && node.nodeName.toLowerCase() === 'xml-stylesheet')
      return holding('a style sheet from elsewhere', node)
  return undefined
}

/** The type of node of a processing instruction (DOM, 4.4). */
const INSTRUCTION = 7

const isOfSvg = ({ name, publicId, systemId }: NonNullable<Document['doctype']>): boolean =>
  name === 'svg' && (publicId ? /^["']?-\/\/W3C\/\/DTD SVG /.test(publicId) : !systemId)

/** What the library lets pass outside comments and CDATA, and a browser does not. */
function faultOfText(text: string): FileFault | undefined {
  const bare = text.replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const odd = UNREADABLE.exec(bare)
  if (!odd) return undefined
  const { lineNumber, columnNumber } = placeAt(text, odd.index)
  return malformed(lineNumber, columnNumber)
}

function placeAt(text: string, offset: number): Required<Place> {
  const { line, column } = positionAt({ path: '', text }, offset)
  return { lineNumber: line, columnNumber: column }
}

const ASIDE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g

/** A bare ampersand, control characters, white space within `/>`, the end of CDATA (XML 1.0, 2.2, 2.4, 3.1). */
const UNREADABLE =
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|[[\p{Cc}--[\t\n\r\u007f-\u009f]]\ufffe\uffff]|\/\s+>|\]\]>/iv

const malformed = (line: number, column: number): FileFault => ({
  reason: `is not well-formed near its line ${line}, column ${column}, so nothing of it is shown`,
  hint: 'save the drawing anew as plain SVG',
})

const ownType = (place: Place): FileFault => holding('a document type of its own', place)

const noDrawing: FileFault = {
  reason: 'is no SVG drawing in UTF-8',
  hint: 'save the drawing anew as plain SVG',
}

const otherEncoding: FileFault = {
  reason: 'says that its encoding is not UTF-8',
  hint: 'save the drawing anew in UTF-8, as plain SVG',
}
