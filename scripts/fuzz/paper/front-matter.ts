import fc, { type Arbitrary } from 'fast-check'
import { phrase } from './words.ts'
import type { Numbering } from './writing.ts'

/** Front matter, and what of it the text depends on. */
export interface FrontMatterText {
  /** Writes it, where the text has so many tables that say what is due and when. */
  readonly write: (timetables: readonly string[]) => string
  readonly language: string
  readonly numbering: Numbering
  readonly type: string | null
}

/** Where the earlier texts of a paper are found, the oldest first, and the other publication beside it, which is in English. */
export const EARLIER = ['/paper-earlier/', '/paper-later/'] as const
export const OTHER = '/other/'

/** Files beside a paper: the text as it was received, and a form made by people. */
export const RECEIVED = 'received.docx'
export const EASY_READ = 'easy-read.pdf'

const text = phrase(5).map(({ words }) => words.replace(/\s+/gu, ' '))
const date = fc.constantFrom('2006', '2006-10', '2006-10-09', '1688-02-29')
const list = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }))

/** The keys that a text may lack. */
const further = fc.record(
  {
    creator: list,
    description: text,
    identifier: list,
    isbn: fc.constantFrom('978-3-16-148410-0', ['0 8044 2957 X (print)', '9783161484100 (PDF)']),
    issn: fc.constantFrom('0317-8471', '2049-3630 (online)'),
    'command-paper': fc.constantFrom('Cm 6933', ['CP 12', 'Cm 6042-II'], 'Cmnd. 9876'),
    'deposit-number': fc.constantFrom('DEP2008-1234', ['DEP2008-1234', 'DEP2009-0001']),
    license: fc.constantFrom('OGL-UK-3.0', 'OPL-UK-3.0', 'https://example.org/licence', 'Mine'),
    status: fc.constantFrom('current', 'record', 'draft'),
    summary: fc.constantFrom('The ferry runs all year.', ['It is short.', 'It is clear.']),
    contents: fc.constantFrom('1', '3', '6'),
    changes: fc.array(text, { minLength: 1, maxLength: 3 }),
    received: fc.constant(RECEIVED),
    aliases: fc.constantFrom<readonly unknown[]>(
      ['old-name'],
      ['old', 'old/part'],
      ['old', { from: 'old#p3', to: 'paper' }],
      [{ from: 'paper#p99.9', to: 'paper' }],
    ),
    alternates: fc.subarray(
      [
        { type: 'BSL video', language: 'bfi', title: 'In BSL', address: 'https://example.org/bsl' },
        { type: 'Easy Read', language: 'en-GB', title: 'In short', file: EASY_READ, by: 'Us' },
      ],
      { minLength: 1 },
    ),
  },
  { requiredKeys: [] },
)

/** What one of two papers has. */
const HALF = { nil: undefined, freq: 2 }

/** What is said of one that is superseded or withdrawn, or nothing. */
const past = fc.option(
  fc.record(
    {
      status: fc.constantFrom('superseded', 'withdrawn'),
      'superseded-by': fc.constantFrom(
        'https://example.org/new/',
        'https://example.org/a?b=(c)_*d*',
        OTHER,
        '../other.md',
      ),
      'status-date': fc.constantFrom('2008', '2008-05', '2008-05-01'),
      'status-reason': text,
    },
    { requiredKeys: ['status'] },
  ),
  HALF,
)

/** Front matter of every kind that the schema takes. */
export const frontMatter: Arbitrary<FrontMatterText> = fc
  .record({
    title: text,
    publisher: text,
    rights: text,
    date,
    language: fc.constantFrom('en-GB', 'en-GB', 'cy', 'de', 'fr', 'ga', 'gd', 'pl', 'ar'),
    numbering: fc.constantFrom<Numbering>('none', 'decimal', 'whole', 'provisions'),
    type: fc.constantFrom(null, 'report', 'transcript'),
    further,
    past,
    corrections: fc.option(fc.array(list, { minLength: 1, maxLength: EARLIER.length }), HALF),
    isTranslated: fc.boolean(),
    hasTimelines: fc.boolean(),
  })
  .map(
    ({
      title,
      publisher,
      rights,
      date,
      language,
      numbering,
      type,
      further,
      past,
      corrections,
      isTranslated,
      hasTimelines,
    }) => {
      const keys = {
        title,
        language,
        date,
        publisher,
        rights,
        ...(numbering !== 'none' && { numbering }),
        ...(type && { type }),
        ...further,
        ...past,
        ...(corrections && { versions: versionsOf(date, corrections) }),
        ...(isTranslated && language !== 'en-GB' && { translations: [OTHER] }),
      }
      const write = (timetables: readonly string[]): string =>
        toYaml({
          ...keys,
          ...(hasTimelines && timetables.length > 0 && { timeline: timetables }),
        })
      return { write, language, numbering, type }
    },
  )

/** JSON is YAML. */
function toYaml(keys: object): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}

type Changes = string | readonly string[]

/** The texts of one that was corrected: those before today's are kept beside it. */
const versionsOf = (date: string, corrections: readonly Changes[]) =>
  [date, '2007-03', '2008-05-01'].slice(0, corrections.length + 1).map((day, at) => ({
    date: day,
    ...(at > 0 && { changes: corrections[at - 1] }),
    ...(at < corrections.length && { text: EARLIER[at] }),
  }))
