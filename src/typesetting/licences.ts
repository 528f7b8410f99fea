import type { LICENSES } from '../publication/front-matter.ts'
import { wordingOf } from '../wording/index.ts'

/** The sentence that a copy must carry, and where the licence can be read. */
export interface LicenceStatement {
  readonly sentence: string
  readonly address?: string
}

type KnownLicence = (typeof LICENSES)[number]

/** The addresses of known licences, by their SPDX identifier (OPL-UK-3.0: spdx.org/licenses/OPL-UK-3.0). */
const ADDRESSES: Readonly<Record<KnownLicence, string>> = {
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'OPL-UK-3.0':
    'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
}

/** What the imprint says of a licence: its sentence in the language, or the front matter's own words or address. */
export const toLicenceStatement = (license: string, language: string): LicenceStatement =>
  isKnown(license)
    ? { sentence: wordingOf(language).licences[license], address: ADDRESSES[license] }
    : { sentence: license }

/** Where a licence can be read: the address of one that is known, or the front matter's own; none of one that has a name alone. */
export function toLicenceAddress(license = ''): string | undefined {
  if (isKnown(license)) return ADDRESSES[license]
  return /^https?:/.test(license) ? license : undefined
}

const isKnown = (license: string): license is KnownLicence => Object.hasOwn(ADDRESSES, license)
