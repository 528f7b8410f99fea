import { type PdfObject, PdfStream } from '@libpdf/core'
import { decode } from '../../../../proof/pdf/decode.ts'

/** Reads what the codes of a font are read as (ISO 32000-1, 9.10.3); undefined where nothing says so. */
export function readToUnicode(
  stream: PdfObject | undefined,
): ReadonlyMap<number, string> | undefined {
  if (!(stream instanceof PdfStream)) return undefined
  const map = new Map<number, string>()
  for (const [, kind, body = ''] of decode(stream).toString('latin1').matchAll(SECTION))
    if (kind === 'char') readCharacters(body, map)
    else readRanges(body, map)
  return map
}

/** `2 beginbfchar <0003> <0020> <0011> <002E> endbfchar`. */
const SECTION = /beginbf(char|range)([\s\S]*?)endbf/g
/** `<0003> <0020>`. */
const CHARACTER = /<([\da-f]+)>\s*<([\da-f]+)>/gi
/** `<0003> <0005> <0020>`, `<0003> <0004> [<0020> <0021>]`. */
const RANGE = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/gi

function readCharacters(body: string, map: Map<number, string>): void {
  for (const [, code = '', text = ''] of body.matchAll(CHARACTER))
    map.set(Number.parseInt(code, 16), toText(text))
}

function readRanges(body: string, map: Map<number, string>): void {
  for (const [, from = '', to = '', first, list] of body.matchAll(RANGE)) {
    const start = Number.parseInt(from, 16)
    const length = Number.parseInt(to, 16) - start + 1
    const texts = [...(list ?? '').matchAll(/<([\da-f]+)>/gi)].map(([, text = '']) => toText(text))
    for (let at = 0; at < length; at += 1)
      map.set(start + at, first === undefined ? (texts[at] ?? '') : after(toText(first), at))
  }
}

/** UTF-16, the higher byte first. */
const toText = (hexadecimal: string): string =>
  hexadecimal.length === 4
    ? String.fromCharCode(Number.parseInt(hexadecimal, 16))
    : Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le')

/** The text whose last character stands so far after that of another. */
function after(text: string, distance: number): string {
  const characters = [...text]
  const last = characters.pop()?.codePointAt(0) ?? 0
  return characters.join('') + String.fromCodePoint(last + distance)
}
