import { basename, extname } from 'node:path'
import { fold } from '../../src/site/browser/search/letters.ts'

/** The most characters of an address, as of any publication. */
const LONGEST = 100

/**
 * An address made of the name of a file, whose letters are those that search folds them to: `Rapport général (v3)` gives `rapport-general-v3`; '' where it has no letter of
 * the Latin alphabet and no digit.
 */
export function toAddress(name: string): string {
  const address = fold(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return address.length > LONGEST ? address.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : address
}

/** The name of a file, without its folders and its ending. */
export const nameOf = (path: string): string => basename(path, extname(path))
