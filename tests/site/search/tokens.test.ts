import { expect, test } from 'vitest'
import { toTypedForms } from '../../../src/site/browser/search/other-tokens.ts'
import { wordsOf } from '../../../src/site/browser/search/words.ts'

/** By what each word of a text is found. */
const read = (text: string, language = 'en'): readonly string[] =>
  wordsOf(text, language).map(({ token, others }) => [token, ...others].join('|'))

test.each([
  ['CO₂ and CO2', ['co2', 'and', 'co2']],
  ['m², km2, exclusion¹', ['m2|m', 'km2', 'exclusion1|exclusion']],
  ['1 × 10⁻⁶, 3×10⁻⁶', ['1', '10ǂ6|10|6', '3x10ǂ6|3x10|6|3|10ǂ6']],
  ['½ 1/2 3½', ['1ǀ2', '1ǀ2', '3ǂ1ǀ2|3|1ǀ2']],
  ['10 000 10,000 10\u00a0000 10\u202f000', ['10000', '10000', '10000', '10000']],
  ['£31,650.50 and $1,500m', ['31650ꞏ50', 'and', '1500m']],
  ['in 2010 200 people; 020 7276 1234', ['in', '2010', '200', 'people', '020', '7276', '1234']],
  ['7.4, 74 and A.3', ['7ꞏ4', '74', 'and', 'aꞏ3']],
  ['2006–07 2006/07 1/5/2006', ['2006ǂ07|2006|07', '2006ǀ07|2006', '1ǀ5ǀ2006|2006']],
  ['self-help self‑help self\u00adhelp', ['selfhelp|self|help', 'selfhelp|self|help', 'selfhelp']],
  ["O'Brien O’Brien don’t I’ll", ['oʼbrien|obrien|brien', 'oʼbrien|obrien|brien', 'donʼt', 'iʼll']],
  ['children’s it’s', ['childrenʼs|children', 'itʼs|it']],
  ['ofﬁce Œuvre naïve Straße', ['office', 'oeuvre', 'naive', 'strasse']],
  ['U.S. e.g. DfES R&D §12A', ['us', 'eg', 'dfes', 'rʔd', '12a']],
  ['“early”—later, and/or a–b', ['early', 'later', 'and', 'or', 'a', 'b']],
  ['% § … – ·', []],
])('%j is found by its words', (text, tokens) => {
  expect(read(text)).toEqual(tokens)
})

test('a full stop stands between thousands in German, and not in English', () => {
  expect(read('10.000 und 3,5', 'de')).toEqual(['10ꞏ000|10000', 'und', '3ǃ5'])
  expect(read('10.000', 'en')).toEqual(['10ꞏ000'])
})

test.each([
  ['10,000', [['10000'], ['10ǃ000']]],
  ['10.000', [['10ꞏ000']]],
  ['self-help', [['selfhelp'], ['self', 'help']]],
  ['x10-6', [['x10ǂ6'], ['10ǂ6']]],
  ['O’Brien', [['oʼbrien'], ['obrien']]],
  ['inn', [['inn']]],
])('%j may be printed in these ways', (typed, forms) => {
  expect(toTypedForms(typed)).toEqual(forms)
})
