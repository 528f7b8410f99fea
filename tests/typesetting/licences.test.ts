import { expect, test } from 'vitest'
import { toLicenceStatement } from '../../src/typesetting/licences.ts'

test.each([
  ['OGL-UK-3.0', 'en-GB', /Open Government Licence v3\.0$/, 'https://www.nationalarchives.gov.uk/'],
  [
    'OGL-UK-3.0',
    'cy',
    /Drwydded Llywodraeth Agored f3\.0$/,
    'https://www.nationalarchives.gov.uk/',
  ],
  ['OPL-UK-3.0', 'en-GB', /Open Parliament Licence v3\.0$/, 'https://www.parliament.uk/'],
  [
    'OGL-UK-3.0',
    'de',
    /^Diese .*Open Government Licence v3\.0$/,
    'https://www.nationalarchives.gov.uk/',
  ],
  ['OPL-UK-3.0', 'gd', /Open Parliament Licence v3\.0$/, 'https://www.parliament.uk/'],
])('%s in %s has its sentence and its address', (license, language, sentence, address) => {
  const statement = toLicenceStatement(license, language)
  expect(statement.sentence).toMatch(sentence)
  expect(statement.address?.startsWith(address)).toBe(true)
})

test('a licence that is not known is told in its own words, without an address', () => {
  expect(toLicenceStatement('Ask the Commission', 'en')).toEqual({ sentence: 'Ask the Commission' })
})
