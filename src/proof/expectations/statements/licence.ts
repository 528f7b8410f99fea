import { wordingOf } from '../../../wording/index.ts'

/** Where the licences can be read that have a sentence of their own (SPDX licence list, "other web pages"). */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['OGL-UK-3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  [
    'OPL-UK-3.0',
    'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  ],
])

/** What must be read of a licence: its sentence in the language, or what the front matter says. */
export function licenceSentence(license: string, language: string): string {
  const found = Object.entries(wordingOf(language).licences).find(([name]) => name === license)
  return found?.[1] ?? license
}

/** Where a licence can be read; undefined where only its name is known. */
export const licenceAddress = (license = ''): string | undefined =>
  ADDRESSES.get(license) ?? (/^https?:/.test(license) ? license : undefined)
