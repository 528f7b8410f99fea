import { fold, spell } from './letters.ts'

/**
 * What a word is looked up by: letters and digits alone, since Pagefind takes a word apart at all else and would find 7.4
 * for 74, 650 in 31,650 and `es` in DfES. Signs within a word that tell it from another are letters of their own.
 */
export const toToken = (word: string): string => toSigns(reduce(fold(word)))

/** A word looked up exactly as it is printed: `10.000`, and not ten thousand. */
export const toPrintedToken = (word: string): string => toSigns(fold(word))

/** A name in one token, so that no passage is found by a word of it: `Table 7.1, row 6`. */
export const toNameToken = (words: readonly string[]): string => `ʘ${words.join('ʘ')}`

/** Languages that put no spaces between words: Pagefind takes what we give it as a word apart. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])

/** By which a directory of shards has a publication, whose name is letters, digits and hyphens. */
export const toPublicationToken = (name: string): string => `ʘpublicationʘ${toSigns(name)}`

/** Tells whether a word has accents, as a reader may leave them out but does not put them in. */
export const isAccented = (word: string): boolean => spell(word) !== fold(word)

/** Digits in threes are one number, hyphens join words, and initials are one word: `10 000`, `self-help`, `U.S.`. */
const reduce = (folded: string): string =>
  folded
    .replace(/^\d{1,3}(?:[ ,]\d{3})+(?![\d,])/u, (number) => number.replace(/[ ,]/gu, ''))
    .replace(/(?<!\d)-|-(?!\d)/gu, '')
    .replace(/^(?:\p{L}\.)+\p{L}$/u, (initials) => initials.replace(/\./gu, ''))

const toSigns = (folded: string): string =>
  folded.replace(/[^\p{L}\p{N}]/gu, (sign) => SIGNS[sign] ?? '')

/** Letters without case that no paper has; Pagefind keeps them, and no stemmer knows them. */
const SIGNS: Readonly<Record<string, string>> = {
  '.': 'ꞏ',
  ',': 'ǃ',
  '/': 'ǀ',
  ':': 'ǁ',
  '-': 'ǂ',
  "'": 'ʼ',
  '&': 'ʔ',
}
