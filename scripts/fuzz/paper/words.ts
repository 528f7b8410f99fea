import fc, { type Arbitrary } from 'fast-check'
import type { Written } from './writing.ts'

/** Words that every edition has a face for, as official papers have them. */
const USUAL = (
  'the of and to in ferry report people children 2006–07 50% £4.50 H₂O ½ 10⁻⁶ naïve café “quoted” (bracketed) ' +
  'multi-agency Llanfairpwllgwyngyll tŷ Straße Киев αβγ ﬁt Œuvre 10 000 § 3 Ångström q.v. e.g. No. 10, 7.4 (a) 1997. ' +
  'and/or — – … ‘so’ Mr St. www.example.org a@b.org 3.25 1,000 −4 × ° ☐ ☑ → ≤ 12A p. ii IV A1 Q12 Name:...........'
).split(' ')

/** Letters and marks that are seldom met, and that print has a face for. */
const SELDOM: readonly string[] = [
  'ﬁ',
  'ŵyl',
  'İıŞ',
  'ß',
  'e\u0301', // é in two characters
  '\u2126', // the sign for ohm: NFC makes it an omega
  '\u212b',
  'ᾳ',
  '☑\ufe0e',
  '\u200c',
]

/** Letters and marks of every kind that print has no face for: other scripts, astral ones, private use. */
const FOREIGN: readonly string[] = [
  'ŵ\u0323', // a mark beneath, another above
  'A\u030a\u0301',
  'ﬆ',
  '\u{1d400}\u{1d4d0}',
  '\u{10400}\u{10428}',
  'שלום',
  'مرحبا',
  '漢字仮名',
  '\u{20000}',
  'नमस्ते',
  'ไทย',
  '한글',
  '\u1112\u1161\u11ab', // the letters of 한 one by one
  '☂\ufe0f',
  '👩\u200d🚀',
  '🇬🇧',
  '\ue000',
  '\u{f0000}',
  'ǅ',
  '\uf900',
  '𝟙𝟚',
  '٣٤',
  '\u0345',
  '\u034f',
]

/** Spaces of every kind that stand between words, no-break ones among them, and a line end. */
const SPACES: readonly string[] = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u2003',
  '\u3000',
  '\u205f',
  '\u1680',
  '  ',
  '\n',
  '&nbsp;',
]

const usual = fc.constantFrom(...USUAL)
const odd = fc
  .array(fc.constantFrom(...SELDOM, ...FOREIGN, 'a', 'B', 'é', '1', '-', "'", '’'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((letters) => letters.join(''))

/** What Markdown has marks for, escaped so that it is text. */
const escaped = fc
  .string({
    unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~^&:="\'$%@/;,?'),
    minLength: 1,
    maxLength: 4,
  })
  .map((marks) => ({ markdown: marks.replace(/./g, '\\$&'), words: marks }))

const plain = (text: string): Written => ({ markdown: text, words: text })

/** One word as it stands in Markdown and as it is read. */
export const word: Arbitrary<Written> = fc.oneof(
  { weight: 12, arbitrary: usual.map(plain) },
  { weight: 1, arbitrary: odd.map(plain) },
  { weight: 1, arbitrary: escaped },
  { weight: 1, arbitrary: fc.constant({ markdown: 'caf&eacute;&#x142;', words: 'caféł' }) },
)

/** Words with spaces between them, the first of which begins no number or label. */
export const phrase = (most: number): Arbitrary<Written> =>
  fc
    .tuple(
      fc.constantFrom('They', 'So', 'Œuvres', 'Ŵyl', 'people'),
      fc.array(fc.tuple(fc.constantFrom(...SPACES), word), { maxLength: most }),
    )
    .map(([first, others]) => ({
      markdown: first + others.map(([space, { markdown }]) => after(space, markdown)).join(''),
      words: [first, ...others.map(([, { words }]) => words)].join(' '),
    }))

/** A hyphen or `(a)` at the beginning of a line would begin an item, and end what stands in marks. */
const after = (space: string, word: string): string =>
  /^(?:-|\(a\)$)/.test(word) && space === '\n' ? ` ${word}` : space + word

/** A text whose every letter print has a face for: others stand for those that it has none for. */
export const withFaces = (text: string): string =>
  FOREIGN.reduce((rest, letters) => rest.replaceAll(letters, 'ab'), text)
