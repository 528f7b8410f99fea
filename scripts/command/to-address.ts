import { basename, extname } from 'node:path'

/** Letters of Latin that do not come apart into one of a to z and a mark. */
const SPELLED: Readonly<Record<string, string>> = {
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
}

/** The most characters of an address, as of any publication. */
const LONGEST = 100

/**
 * An address made of the name of a file: `Rapport général (v3)` gives `rapport-general-v3`; '' where it has no letter of
 * the Latin alphabet and no digit.
 */
export function toAddress(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => SPELLED[letter] ?? letter)
    .replace(/[’']/g, '')
  const address = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return address.length > LONGEST ? address.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : address
}

/** The name of a file, without its folders and its ending. */
export const nameOf = (path: string): string => basename(path, extname(path))
