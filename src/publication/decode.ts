import { type Message, toPosition } from '../message/message.ts'

/** A text decoded, with what is wrong with its bytes. */
export interface Decoded {
  readonly text: string
  readonly messages: readonly Message[]
}

/**
 * Characters that no reader sees and that change what is read: control characters, bidirectional controls
 * (Unicode TR 36, 3.2), zero-width spaces and joiners, and lone carriage returns.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** Decodes bytes as UTF-8; takes away a byte order mark and makes every line end `\n`. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) return { text: '', messages: [notUtf8(bytes, path)] }
  const text = decoded.replaceAll('\r\n', '\n')
  const source = { path, text }
  const messages = [...text.matchAll(UNSEEN)].slice(0, 20).map((match) => ({
    rule: 'encoding',
    severity: 'error' as const,
    reason: `The text holds the unseen character ${codePoint(match[0])}.`,
    hint: 'take the character out; nobody can see it and some programs obey it',
    source,
    position: toPosition(text, match.index),
  }))
  return { text, messages }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function notUtf8(bytes: Uint8Array, path: string): Message {
  const offset = firstBadByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, offset))
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    rule: 'encoding',
    severity: 'error',
    reason: `The file is not UTF-8: byte 0x${byte} at offset ${offset} begins no character.`,
    hint: 'save the file as UTF-8 in your editor',
    source: { path, text: before },
    position: toPosition(before, before.length),
  }
}

/** The offset of the first byte that is not part of well-formed UTF-8, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGood(middle)) good = middle
    else bad = middle
  }
  return isGood(bytes.length) ? Math.max(bytes.length - 1, 0) : good
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
