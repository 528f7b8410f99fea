import { SYMBOL } from './symbol.ts'
import { WEBDINGS } from './webdings.ts'
import { WINGDINGS } from './wingdings.ts'
import { WINGDINGS_2 } from './wingdings-2.ts'
import { WINGDINGS_3 } from './wingdings-3.ts'

/** The code of the first sign of each table, and the beginning of the private area in which Word may write codes. */
const [FIRST, PRIVATE] = [0x20, 0xf000]

const toTable = (rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.split(' '))

/** The fonts that hold signs in the place of letters, by their names in small letters. */
const TABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['symbol', toTable(SYMBOL)],
  ['webdings', toTable(WEBDINGS)],
  ['wingdings', toTable(WINGDINGS)],
  ['wingdings 2', toTable(WINGDINGS_2)],
  ['wingdings 3', toTable(WINGDINGS_3)],
])

/** Tells whether a font holds signs in the place of letters. */
export const isSignFont = (font: string | undefined): boolean =>
  TABLES.has(font?.toLowerCase() ?? '')

/**
 * The character that a font shows at a code, which may be moved to F000–F0FF (ISO/IEC 29500-1, 17.3.3.30); undefined
 * where nobody can tell.
 */
export function toSign(code: number, font: string | undefined): string | undefined {
  const table = TABLES.get(font?.toLowerCase() ?? '')
  if (!table) return isPrivate(code) ? undefined : String.fromCodePoint(code)
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code
  if (own === FIRST) return ' '
  if (own > 0xff) return isPrivate(own) ? undefined : String.fromCodePoint(own)
  const sign = table[own - FIRST]
  return sign === '..' ? undefined : sign
}

/** What is meant by a character of private use in a font of letters: Word shows the sign that Symbol has there. */
export const guessSign = (code: number): string | undefined =>
  code >= PRIVATE ? toSign(code, 'symbol') : undefined

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff
