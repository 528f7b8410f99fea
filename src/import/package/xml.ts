import { DOMParser, type Element } from '@xmldom/xmldom'
import { toTransitional } from './namespaces.ts'
import { refuse, SAVE_ANEW } from './refusal.ts'

/** A part of a Word file as its bytes: `word/document.xml`; and the file that it is in, for messages. */
export interface PartBytes {
  readonly file: string
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The XML of a part as text, with the names of transitional namespaces.
 * @throws PublicationError where it is neither UTF-8 nor UTF-16, or has a document type declaration.
 */
export function readXml({ file, name, bytes }: PartBytes): string {
  const text = decode(bytes)
  if (text === undefined)
    throw refuse(file, {
      rule: 'word-file',
      reason: `Its part ${name} is neither UTF-8 nor UTF-16`,
      hint: SAVE_ANEW,
    })
  // ISO/IEC 29500-2, 8.1.4: no part has one; it could make a few bytes fill the memory.
  if (/<!DOCTYPE/i.test(text.slice(0, 4096)))
    throw refuse(file, {
      rule: 'word-file',
      reason: `Its part ${name} has a document type declaration, which no Word file has`,
      hint: 'do not open it if you do not know where it comes from; else save it anew in Word',
    })
  return toTransitional(text)
}

/**
 * The root element of well-formed XML.
 * @throws PublicationError where it is not well-formed.
 */
export function parseXml(xml: string, { file, name }: Omit<PartBytes, 'bytes'>): Element {
  try {
    const root = new DOMParser({ onError: throwUnlessWarning }).parseFromString(
      xml,
      'text/xml',
    ).documentElement
    if (root) return root
    throw new Error('it is empty')
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw refuse(file, {
      rule: 'word-file',
      reason: `Its part ${name} is not well-formed XML: ${reason}`,
      hint: SAVE_ANEW,
    })
  }
}

function throwUnlessWarning(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

/** UTF-16 by its byte order mark, else UTF-8; a mark of UTF-8 is left out. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
