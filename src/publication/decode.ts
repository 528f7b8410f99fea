import { positionAt } from '../message/lines.ts'
import { type Message, toPosition } from '../message/message.ts'
import { unseenIn } from './unseen.ts'

/** A text decoded, with what is wrong with its bytes. */
export interface Decoded {
  readonly text: string
  readonly messages: readonly Message[]
}

/** Decodes bytes as UTF-8; takes away a byte order mark and makes every line end `\n`. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) return { text: '', messages: [notUtf8(bytes, path)] }
  const text = decoded.replaceAll('\r\n', '\n')
  const source = { path, text }
  const messages = unseenIn(text).map(({ offset, reason, hint }) => ({
    rule: 'encoding',
    severity: 'error' as const,
    reason,
    hint,
    source,
    position: positionAt(source, offset),
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
  const before = goodStart(bytes)
  const offset = new TextEncoder().encode(before).length
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    rule: 'encoding',
    severity: 'error',
    reason: `The file is not UTF-8: byte 0x${byte} at offset ${offset} begins no character`,
    hint: isUtf16(bytes)
      ? 'the file is UTF-16; save it as UTF-8 in your editor'
      : 'save the file as UTF-8 in your editor',
    source: { path, text: before },
    position: toPosition(before, before.length),
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** The whole characters before the first byte that is not part of well-formed UTF-8, found by halving. */
function goodStart(bytes: Uint8Array): string {
  const decodeStart = (length: number): string | undefined => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      return decoder.decode(bytes.subarray(0, length), { stream: true })
    } catch {
      return undefined
    }
  }
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodeStart(middle) === undefined) bad = middle
    else good = middle
  }
  return decodeStart(good) ?? ''
}
