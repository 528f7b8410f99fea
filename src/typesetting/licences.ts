import type { LICENSES } from '../publication/front-matter.ts'

/** A licence that the house knows: its sentence by language, and the address of its text. */
interface Licence {
  readonly address: string
  readonly sentences: Readonly<Record<string, string>>
}

/** The sentence that a copy must carry, and where the licence can be read. */
export interface LicenceStatement {
  readonly sentence: string
  readonly address?: string
}

/** Known licences by their SPDX identifier (OPL-UK-3.0: spdx.org/licenses/OPL-UK-3.0). */
const LICENCES: Readonly<Record<(typeof LICENSES)[number], Licence>> = {
  'OGL-UK-3.0': {
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    sentences: {
      en: 'You may re-use this publication, not including logos, free of charge in any format or medium, under the terms of the Open Government Licence v3.0',
      cy: 'Cewch ailddefnyddio’r cyhoeddiad hwn, ac eithrio logos, yn rhad ac am ddim mewn unrhyw fformat neu gyfrwng, o dan delerau’r Drwydded Llywodraeth Agored f3.0',
    },
  },
  'OPL-UK-3.0': {
    address:
      'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
    sentences: {
      en: 'You may re-use this publication free of charge in any format or medium, under the terms of the Open Parliament Licence v3.0',
      cy: 'Cewch ailddefnyddio’r cyhoeddiad hwn yn rhad ac am ddim mewn unrhyw fformat neu gyfrwng, o dan delerau’r Drwydded Senedd Agored f3.0',
    },
  },
}

/** What the imprint says of a licence: the table's sentence, or the front matter's own words or address. */
export function toLicenceStatement(license: string, language: string): LicenceStatement {
  const known = Object.entries(LICENCES).find(([identifier]) => identifier === license)?.[1]
  if (!known) return { sentence: license }
  const sentence = known.sentences[language.split('-')[0] ?? ''] ?? known.sentences.en ?? license
  return { sentence, address: known.address }
}
