/** The bytes that may open a text, and the encoding of which they are the sign (Unicode 16, 23.8). */
const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
] as const

/** A text that was read, and whether a byte order mark opened it. */
export interface Decoded {
  readonly text: string
  readonly hasMark: boolean
}

/** Tells whether texts can be decoded by an encoding of that name. */
export function isEncoding(name: string): boolean {
  try {
    decode(new Uint8Array(), name)
    return true
  } catch {
    return false
  }
}

/**
 * Decodes a text by the name of its encoding in the registry of IANA; a byte order mark is taken off.
 * @throws RangeError for an encoding that is not known, TypeError for bytes that are none of it.
 */
export function decode(bytes: Uint8Array, encoding: string): Decoded {
  const [marked, mark] =
    MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? []
  const name = toName(encoding.toLowerCase(), marked)
  const isOwn = marked === name
  const rest = isOwn ? bytes.subarray(mark?.length) : bytes
  return { text: decodeAs(rest, name), hasMark: isOwn }
}

/** The mark tells the order of the bytes of UTF-16; without one it is the big-endian (RFC 2781, 4.3). */
function toName(encoding: string, marked: string | undefined): string {
  if (encoding !== 'utf-16') return encoding
  return marked === 'utf-16le' ? marked : 'utf-16be'
}

/** What browsers call ISO-8859-1 and ASCII is Windows-1252, which has other letters at 0x80 to 0x9F. */
function decodeAs(bytes: Uint8Array, name: string): string {
  if (/^(?:iso-8859-1|latin1)$/.test(name)) return Buffer.from(bytes).toString('latin1')
  if (/^(?:us-)?ascii$/.test(name) && bytes.some((byte) => byte > 0x7f))
    throw new TypeError('a byte over 127')
  return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
}
