import type { Content, Operators } from './content.ts'

/** Operators with their operands. */
export interface Operations extends Operators {
  /** Where each operand begins and ends, two numbers each. */
  readonly operands: readonly number[]
  /** The first operand of each operator, by its place among all operands; at last, how many there are. */
  readonly firsts: readonly number[]
}

/**
 * Reads the operators of a content stream with their operands (ISO 32000-1, 7.8.2). Throws at an inline image, which has
 * bytes of its own, and at what is no content stream.
 */
export function readOperators(source: string): Operations {
  const names: string[] = []
  const bounds: number[] = []
  const operands: number[] = []
  const firsts = [0]
  let from = -1
  let at = skipSpace(source, 0)
  while (at < source.length) {
    const end = endOfObject(source, at)
    if (from < 0) from = at
    const name = isLetter(source.charCodeAt(at)) ? source.slice(at, end) : ''
    if (name === '' || CONSTANTS.has(name)) operands.push(at, end)
    else {
      if (name === 'BI') throw new Error('an inline image')
      names.push(name)
      bounds.push(from, end)
      firsts.push(operands.length / 2)
      from = -1
    }
    at = skipSpace(source, end)
  }
  if (from >= 0) throw new Error('operands without an operator')
  return { names, bounds: new Uint32Array(bounds), operands, firsts }
}

/** The name of an operator; '' where there is none. */
export const nameAt = ({ operators }: Content, operator: number): string =>
  operators.names[operator] ?? ''

/** An operator with its operands as they are written: `/F4 18.66 Tf`. */
export const sourceAt = ({ source, operators: { bounds } }: Content, operator: number): string =>
  source.slice(bounds[operator * 2], bounds[operator * 2 + 1])

/** Words that are operands. */
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'null'])

const REGULAR = 0
const SPACE = 1
const DELIMITER = 2

/** What a character is by its code (ISO 32000-1, 7.2.2). */
const KINDS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = SPACE
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER

const [PERCENT, OPEN, CLOSE, LESS, GREATER, SLASH, BACKSLASH, LEFT, RIGHT, LINE_FEED, RETURN] = [
  ...'%()<>/\\[]\n\r',
].map((sign) => sign.charCodeAt(0))

/** The first place from `at` on where an object may begin: after white space and comments. */
function skipSpace(source: string, at: number): number {
  let next = at
  while (next < source.length) {
    const code = source.charCodeAt(next)
    if (code === PERCENT) next = endOfComment(source, next)
    else if (KINDS[code] === SPACE) next += 1
    else return next
  }
  return next
}

function endOfComment(source: string, at: number): number {
  let end = at
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1
  return end
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === RETURN

/** `'` and `"` are operators too. */
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 34

/** Where the object that begins at `at` ends. */
function endOfObject(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (KINDS[code] !== DELIMITER || code === SLASH) return endOfWord(source, at + 1)
  if (code === LESS && source.charCodeAt(at + 1) === LESS) return endOfList(source, at + 2, GREATER)
  if (code === LESS) return endOfFigures(source, at)
  if (code === LEFT) return endOfList(source, at + 1, RIGHT)
  if (code === OPEN) return endOfString(source, at)
  throw new Error(`a “${source[at]}” that closes nothing`)
}

function endOfWord(source: string, at: number): number {
  let end = at
  while (end < source.length && KINDS[source.charCodeAt(end)] === REGULAR) end += 1
  return end
}

/** An array or, with `>`, a dictionary, of which this is after the opening. */
function endOfList(source: string, at: number, closing: number | undefined): number {
  let next = skipSpace(source, at)
  while (source.charCodeAt(next) !== closing) {
    if (next >= source.length) throw new Error('an array or a dictionary without an end')
    next = skipSpace(source, endOfObject(source, next))
  }
  return closing === GREATER ? next + 2 : next + 1
}

/** `<0029>`. */
function endOfFigures(source: string, at: number): number {
  const end = source.indexOf('>', at)
  if (end < 0) throw new Error('a string without an end')
  return end + 1
}

/** `(a string (in brackets) with \) in it)`. */
function endOfString(source: string, at: number): number {
  let depth = 0
  for (let next = at; next < source.length; next += 1) {
    const code = source.charCodeAt(next)
    if (code === BACKSLASH) next += 1
    else if (code === OPEN) depth += 1
    else if (code === CLOSE && --depth === 0) return next + 1
  }
  throw new Error('a string without an end')
}
