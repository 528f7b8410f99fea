import { DOMParser, type Element } from '@xmldom/xmldom'
import type { PublicationError } from '../../message/publication-error.ts'
import { faultOfXml } from './check-xml.ts'
import { toTransitional } from './namespaces.ts'
import { type Refusal, refuse, SAVE_ANEW } from './refusal.ts'

/** The name of a part, `word/document.xml`, and of the file that it is in, for messages. */
interface Part {
  readonly file: string
  readonly name: string
}

/** A part of a Word file as its bytes. */
export interface PartBytes extends Part {
  readonly bytes: Uint8Array
}

/**
 * The XML of a part as text, with the names of transitional namespaces.
 * @throws PublicationError where it is neither UTF-8 nor UTF-16, is not well-formed, or has a document type declaration.
 */
export function readXml({ file, name, bytes }: PartBytes): string {
  const text = decode(bytes)
  const fault = text === undefined ? NOT_UNICODE : faultOfXml(text)
  if (text === undefined || fault) throw refusePart({ file, name }, fault ?? NOT_UNICODE)
  return toTransitional(text)
}

/**
 * The root element of well-formed XML.
 * @throws PublicationError where it is not well-formed.
 */
export function parseXml(xml: string, part: Part): Element {
  let fault: string | undefined
  const onError = (level: string, message: string): void => {
    if (level === 'warning') return
    fault ??= message
    throw new Error(message)
  }
  try {
    const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement
    if (root) return root
    throw new Error('it is empty')
  } catch (error) {
    // The parser wraps what it was told in sentences of its own, which nobody need read.
    const [why = ''] = (fault ?? (error instanceof Error ? error.message : '')).split('\n')
    throw refusePart(part, {
      rule: 'word-file',
      reason: `is not well-formed XML: ${why}`,
      hint: SAVE_ANEW,
    })
  }
}

const refusePart = ({ file, name }: Part, { reason, ...fault }: Refusal): PublicationError =>
  refuse(file, { ...fault, reason: `Its part ${name} ${reason}` })

const NOT_UNICODE: Refusal = {
  rule: 'word-file',
  reason: 'is neither UTF-8 nor UTF-16',
  hint: SAVE_ANEW,
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
