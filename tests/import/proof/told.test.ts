import { expect, test } from 'vitest'
import type { WordText } from '../../../src/import/place.ts'
import { compareImport } from '../../../src/import/proof/compare-import.ts'
import type { RawParagraph } from '../../../src/import/proof/raw.ts'
import { toLines, toPublication } from './ferries.ts'

const OPENING =
  '---\ntitle: A report\nlanguage: en-GB\ndate: 1911\npublisher: P\nrights: R\n---\n\n'

/** What is told of a paragraph and a text. */
function toldOf(text: string, markdown: string) {
  const paragraph = { place: { text: 'body' as const, paragraph: 0 }, text, references: [] }
  return compareImport({
    raw: new Map<WordText, readonly RawParagraph[]>([['body', [paragraph]]]),
    account: { labels: [], amendments: [], moves: [] },
    publication: toPublication(OPENING + markdown),
    told: [],
  })
}

test('25 differences are told, and how many there are', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`)
  const other = words.map((word, index) => (index % 2 ? word : `other${index}`))
  const proof = toldOf(words.join(' '), other.join(' '))
  expect(proof).toMatchObject({ words: 80, lost: 40, moved: 0, added: 40 })
  const lines = toLines(proof)
  expect(lines).toHaveLength(26)
  expect(lines.at(-1)).toBe('file There are 40 differences, of which the first 25 are told')
})

test('long stretches are told in short', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`)
  const proof = toldOf(words.join(' '), [...words.slice(0, 2), ...words.slice(42)].join(' '))
  expect(toLines(proof)).toEqual([
    'body:0 The publication lacks “word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 …” (40 words), after “word1”',
  ])
})

test('an empty publication lacks everything, and says where', () => {
  const proof = toldOf('All of it.', '')
  expect(toLines(proof)).toEqual(['body:0 The publication lacks “All of it.”, at the beginning'])
  expect(proof.findings[0]?.hint).toBe('if it is not meant so, mend it')
})

test('what lacks is told with the line of the Markdown that it belongs in', () => {
  const proof = toldOf('One. Two. Three.', 'One.\n\nThree.\n')
  expect(proof.findings[0]?.hint).toBe('if it is not meant so, mend it in report.md, line 9')
})

/** Ways of writing that are the same word. */
const SAME = [
  ['letters with marks, in one or two characters', 'cafe\u0301', 'café'],
  ['hyphens', 'self\u2011help and self\u2010help', 'self-help and self-help'],
  [
    'what nobody sees',
    'so\u00adft zero\u200bwidth \u200e\u202aturned\u202c \u2060joined\ufeff \u200f',
    'soft zerowidth turned joined',
  ],
  ['letters of old scripts, each of two code units', '𐌲𐌿𐍄𐌹𐍃𐌺 𐀀', '𐌲𐌿𐍄𐌹𐍃𐌺 𐀀'],
  ['any white space', 'one\u00a0two\u2003three\tfour', 'one two three four'],
] as const

test.each(SAME)('%s make no difference', (_, text, markdown) => {
  expect(toLines(toldOf(text, markdown))).toEqual([])
})

/** Ways of writing that are other words. */
const OTHER = [
  ['case', 'The House', 'The house'],
  ['quotes', '“so”', '"so"'],
  ['apostrophes', 'it’s', "it's"],
  ['raised figures', '10³', '103'],
  ['fractions', '1½', '11⁄2'],
  ['letters joined in one sign', 'ﬁnd', 'find'],
  ['dashes', '2006–07', '2006-07'],
  ['accents', 'café', 'cafe'],
  ['joiners, which Persian words are spelt with', 'می\u200cخواهم', 'میخواهم'],
  ['digits of another script', '٣', '3'],
] as const

test.each(OTHER)('%s make a difference', (_, text, markdown) => {
  expect(toLines(toldOf(text, markdown))).toHaveLength(1)
})
