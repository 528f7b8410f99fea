/** A word as it is spelt, in small letters. */
export const spell = (text: string): string => spellAsPrinted(text).toLowerCase()

/**
 * A word as it is spelt, without what a reader does not type: one apostrophe, one hyphen and one space for all; `₂` and
 * `²` are 2, `ﬁ` is fi, `½` is 1/2 (Unicode NFKC); no soft hyphen. Capitals and accents stay.
 */
export const spellAsPrinted = (text: string): string =>
  text
    .replace(BEFORE_FRACTION, '-')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(HYPHENS, '-')
    .replace(/\u2044/gu, '/')
    .replace(/×/gu, 'x')
    .replace(/\s/gu, ' ')

/** A word as it is spelt, without accents too: `é` is e, `œ` oe, `ß` ss. */
export const fold = (text: string): string =>
  spell(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(NOT_ASCII, (letter) => PLAIN[letter] ?? letter)

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}
const NOT_ASCII = /[^\p{ASCII}]/gu

/** What `3½` is read as: three and a half. */
const BEFORE_FRACTION = /(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu
const APOSTROPHES = /['’‘ʼ´]/gu
const HYPHENS = /[‐‑–−]/gu
/** Soft hyphen, zero-width space, joiners, word joiner, byte-order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
