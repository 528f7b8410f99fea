import { fold } from './letters.ts'
import { toPrintedToken, toToken } from './tokens.ts'

/** By what else a word is found: its parts, and other ways to write it. */
export function toOtherTokens(word: string, language: string): readonly string[] {
  if (/^[a-z]+$/iu.test(word)) return []
  const folded = fold(word)
  const found = WAYS.flatMap((way) => way({ word, folded, language }))
  const [token, ...others] = [...new Set([toToken(word), ...found])]
  return others.filter((other) => other !== '' && other !== token)
}

/**
 * The ways in which what a reader typed may be printed, each one token or several that stand together: `self-help` is self
 * help too, `x10-6` 10⁻⁶, `O'Brien` OBrien.
 */
export function toTypedForms(word: string): readonly (readonly string[])[] {
  const forms = [[toToken(word)]]
  const printed = toPrintedToken(word)
  if (/\d/u.test(printed) && printed !== forms[0]?.[0]) forms.push([printed])
  const parts = fold(word).split('-')
  if (parts.length > 1 && !/\d/u.test(word)) forms.push(parts.map(toToken))
  const times = /^x(\d.*)/u.exec(fold(word))?.[1] ?? []
  return [...forms, ...[...joinElided(fold(word)), times].flat().map((other) => [toToken(other)])]
}

interface Written {
  readonly word: string
  readonly folded: string
  readonly language: string
}

/** Languages in which a full stop stands between thousands (CLDR 47, decimal symbols). */
const POINTED: ReadonlySet<string> = new Set(
  'ca da de el es gl hr hu id is it nl pt ro sl sr tr vi'.split(' '),
)

/** What follows an apostrophe and is no word: I'll, we're, it's, Mae'r. */
const CONTRACTED: ReadonlySet<string> = new Set(['ll', 're', 've'])

const isWord = (part: string): boolean => part.length > 1 || /\d/u.test(part)

/** `self-help`, `2006–07`, `3½`. */
function hyphenated({ folded }: Written): readonly string[] {
  const parts = folded.split('-')
  return parts.length > 1 ? parts.filter(isWord).map(toToken) : []
}

/** `3×10⁻⁶`. */
function multiplied({ word }: Written): readonly string[] {
  const parts = word.split('×')
  return parts.length > 1 ? parts.map(toToken) : []
}

/** `O’Brien` is Brien and OBrien, `children’s` children, `l’alphabet` alphabet; `don’t` has no part. */
function elided({ folded }: Written): readonly string[] {
  const [before = '', after = '', ...others] = folded.split("'")
  if (after === '' || others.length > 0) return []
  const first = before.length > 1 && !(before.endsWith('n') && after === 't') ? [before] : []
  return [...joinElided(folded), ...first, ...(isPart(after) ? [after] : [])].map(toToken)
}

/** `O’Brien` may be written OBrien; `I’ll` is never written ill. */
const joinElided = (folded: string): readonly string[] => {
  const [before = '', after = ''] = folded.split("'")
  return before.length === 1 && isPart(after) ? [before + after] : []
}

const isPart = (after: string): boolean => after.length > 1 && !CONTRACTED.has(after)

/** `www.example.org`, `No.5`; a number of a paragraph, `A.3`, has no parts. */
function dotted({ folded }: Written): readonly string[] {
  const parts = folded.split('.')
  const hasWord = parts.length > 1 && parts.some((part) => /^\p{L}{2}/u.test(part))
  return hasWord ? [...parts.filter(isWord), folded.replace(/^www\./u, '')].map(toToken) : []
}

/** The years of `2006/07` and `1/5/2006`. */
const dated = ({ folded }: Written): readonly string[] =>
  folded.includes('/') ? folded.split('/').filter((part) => /^\d{4}$/u.test(part)) : []

/** `10.000` in German is ten thousand. */
const pointed = ({ folded, language }: Written): readonly string[] =>
  POINTED.has(language) && /^\d{1,3}(?:\.\d{3})+(?![\d.])/u.test(folded)
    ? [toToken(folded.replace(/\./gu, ''))]
    : []

/** A mark of a note that is written as a raised figure, `exclusion¹`; `m²` is m too. */
function raised({ word }: Written): readonly string[] {
  const bare = /^(.*\p{L})[²³¹⁰⁴-⁹]+$/u.exec(word)?.[1]
  return bare ? [toToken(bare)] : []
}

/** Every way to find parts of a word, or the word written otherwise. */
const WAYS: readonly ((written: Written) => readonly string[])[] = [
  hyphenated,
  multiplied,
  elided,
  dotted,
  dated,
  pointed,
  raised,
]
