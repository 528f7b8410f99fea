import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toBagInfo } from '../../../src/deposit/bag/bag-info.ts'
import { toCertificate } from '../../../src/deposit/metadata/certificate.ts'
import { toChanges } from '../../../src/deposit/metadata/changes.ts'
import { toDublinCore } from '../../../src/deposit/metadata/dublin-core.ts'
import { toMarc } from '../../../src/deposit/metadata/marc/record.ts'
import { toPremis } from '../../../src/deposit/metadata/premis/premis.ts'
import { toSoftware } from '../../../src/deposit/metadata/software.ts'
import { type BagFile, type Subject, textFile } from '../../../src/deposit/subject.ts'
import { toSubject } from '../subject.ts'
import { dublinCoreFaults } from './dublin-core-rules.ts'
import { marcFaults } from './marc-rules.ts'
import { allOf, parse } from './parse.ts'
import { premisFaults } from './premis-rules.ts'

const AGAIN = { words: 2, missing: 0, moved: 0, added: 0, files: 1 }
const PAYLOAD = [textFile('data/web/index.html', 'x'), textFile('data/source/Môr & “<x>”.md', '')]

/** Everything that a front matter may say, and what XML, a shell or a terminal would take for more. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  plain: toSubject(),
  full: toSubject({
    title: 'The ferries: a report: with a colon',
    creator: ['Ada Smith', 'The Valley Commission'],
    description: 'What the ferries cost.\nAnd why.',
    type: 'report',
    license: 'OGL-UK-3.0',
    identifier: ['VC 14', '10.1000/182', 'ISBN 978-3-16-148410-0'],
    isbn: ['978-3-16-148410-0 (print)', '0 8044 2957 X (PDF)'],
    issn: '0317-8471',
    'command-paper': 'Cm 6933',
    'deposit-number': 'DEP2008-1234',
    changes: ['A sentence is joined.', 'Another is not.'],
  }),
  hostile: toSubject(
    {
      title: ']]><!--&"\'<script>alert(1)</script> $(reboot) `id`',
      publisher: '<?xml version="1.1"?> & Sons',
      rights: '</dcterms:rights><dcterms:rights>',
      description: '\ud83c\udf0a waves, \u0301 marks, מלה',
      license: 'https://example.org/?a=1&b=<2>',
      language: 'gd',
      date: '1688',
      changes: ['-- --> &#0; &amp;'],
    },
    { day: undefined },
  ),
  welsh: toSubject(
    { language: 'cy', date: '2006-10', license: 'Mine alone' },
    { day: '2006-11-01' },
  ),
  unlisted: toSubject({ language: 'tlh' }),
}

describe.each(Object.entries(SUBJECTS))('of a publication that is %s', (_, subject) => {
  test('MARC keeps to MARC21slim and to its fields', () => {
    expect(marcFaults(parse(toMarc(subject)))).toEqual([])
  })

  test('PREMIS keeps to its data dictionary', () => {
    expect(premisFaults(parse(toPremis(subject, PAYLOAD, AGAIN)))).toEqual([])
  })

  test('Dublin Core keeps to its terms', () => {
    expect(dublinCoreFaults(parse(toDublinCore(subject)))).toEqual([])
  })

  test('its title and rights stand in each as they were written', () => {
    const { title, rights } = subject.publication.frontMatter
    const texts = allOf(parse(toDublinCore(subject))).map(({ textContent }) => textContent)
    expect(texts).toEqual(expect.arrayContaining([title, rights]))
  })

  test('what a bag says of itself stands on lines of its own', () => {
    for (const [label, value] of toBagInfo(subject, PAYLOAD, [])) {
      expect(label).toMatch(/^[A-Za-z-]+$/)
      expect(value.trim()).not.toBe('')
    }
  })
})

const fieldOf = (subject: Subject, tag: string): readonly string[] =>
  allOf(parse(toMarc(subject)))
    .filter((one) => one.getAttribute('tag') === tag)
    .map(({ textContent }) => (textContent ?? '').replace(/\s*\n\s*/g, '|').replace(/^\||\|$/g, ''))

test('each number stands in its own field of MARC', () => {
  const { full } = SUBJECTS
  if (!full) throw new Error()
  expect(fieldOf(full, '020')).toEqual(['9783161484100|print', '080442957X|PDF', '9783161484100'])
  expect(fieldOf(full, '022')).toEqual(['0317-8471'])
  expect(fieldOf(full, '088')).toEqual(['Cm 6933'])
  expect(fieldOf(full, '024')).toEqual([
    'DEP2008-1234|deposited paper',
    'VC 14',
    '10.1000/182|doi',
    'https://example.gov.uk/papers/ferries/|uri',
  ])
  expect(fieldOf(full, '245')).toEqual([
    'The ferries :|a report: with a colon /|Ada Smith ; The Valley Commission',
  ])
})

test('no number is made up', () => {
  const plain = SUBJECTS.plain ?? toSubject()
  for (const tag of ['020', '022', '088']) expect(fieldOf(plain, tag)).toEqual([])
  expect(fieldOf(plain, '024')).toHaveLength(1)
})

test.each([
  ['a leader that is too short', '00000nam', '0000nam', 'leader'],
  ['fixed data of 39 characters', 'xx |||||', 'xx ||||', 'control field 008'],
  ['a subfield that is not known', 'code="c">Ada', 'code="%">Ada', 'field 245'],
  ['an indicator', 'tag="245" ind1="0"', 'tag="245" ind1="7"', 'field 245'],
  ['fields in disorder', 'tag="040"', 'tag="900"', 'order'],
] as const)('of MARC is found: %s', (_, from, to, fault) => {
  const file = alter(toMarc(SUBJECTS.full ?? toSubject()), from, to)
  expect(marcFaults(parse(file)).join()).toContain(fault)
})

test.each([
  [
    'an agent that is not there',
    'Value>press</premis:agentI',
    'Value>x</premis:agentI',
    'linkingAgent',
  ],
  ['units in disorder', 'premis:eventDetail>', 'premis:eventDetal>', 'eventDetailInformation'],
  ['an empty unit', '>creation<', '> <', 'eventType'],
  ['a checksum', /messageDigest>[0-9a-f]/, 'messageDigest>', 'f'],
] as const)('of PREMIS is found: %s', (_, from, to, fault) => {
  const file = alter(toPremis(SUBJECTS.full ?? toSubject(), PAYLOAD, AGAIN), from, to)
  expect(premisFaults(parse(file)).join()).toContain(fault)
})

test('every editorial change stands among the events, and in a list', () => {
  const full = SUBJECTS.full ?? toSubject()
  const details = allOf(parse(toPremis(full, PAYLOAD, AGAIN)))
    .filter(({ localName }) => localName === 'eventDetail')
    .map(({ textContent }) => textContent)
  const list = textOf(toChanges(full))
  for (const change of full.publication.frontMatter.changes ?? []) {
    expect(details).toContain(`Editorial change to the text as it was received: ${change}`)
    expect(list).toContain(`- ${change}`)
  }
})

test('the certificate names each edition with its words and its checksum', () => {
  const text = textOf(toCertificate(toSubject(), AGAIN))
  expect(text).toContain('Print, text in 14 point, 3 pages\n    2 words compared: 0 missing')
  expect(text).toContain(`ferries/ferries.pdf\n    SHA-256 ${'ab'.repeat(32)}`)
})

test('the list of software has each package once, by its hash, and none of the tests', () => {
  const document = JSON.parse(textOf(toSoftware(toSubject())))
  const references = document.components.map((one: { 'bom-ref': string }) => one['bom-ref'])
  expect(references).toEqual(['node@24.0.0', 'press', 'pkg:npm/%40a/b@1.0.0', 'pkg:npm/zod@4.0.0'])
  expect(document.components[3].licenses).toEqual([{ license: { id: 'MIT' } }])
  expect(document.components[2].licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
  expect(document.components[2].hashes).toEqual([{ alg: 'SHA-512', content: 'ffef' }])
  expect(document.metadata).not.toHaveProperty('timestamp')
  expect(document.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})

test.each([
  ['MIT', { license: { id: 'MIT' } }],
  ['UNLICENSED', { license: { name: 'UNLICENSED' } }],
  ['SEE LICENSE IN x.txt', { license: { name: 'SEE LICENSE IN x.txt' } }],
  ['MIT AND (Zlib OR ISC)', { expression: 'MIT AND (Zlib OR ISC)' }],
  ['MIT OR Mine', { license: { name: 'MIT OR Mine' } }],
])('a licence %s is an identifier only where SPDX lists it', (license, listed) => {
  const lockfile = JSON.stringify({ packages: { 'node_modules/a': { version: '1', license } } })
  const { program } = toSubject()
  const document = JSON.parse(
    textOf(toSoftware(toSubject({}, { program: { ...program, lockfile } }))),
  )
  expect(document.components.at(-1).licenses).toEqual([listed])
})

test('every licence of our own software is on the list of SPDX, as we know it', () => {
  const lockfile = readFileSync('package-lock.json', 'utf8')
  const { program } = toSubject()
  const document = JSON.parse(
    textOf(toSoftware(toSubject({}, { program: { ...program, lockfile } }))),
  )
  const named = document.components.flatMap(
    ({ licenses = [] }: { licenses?: { license?: { name?: string } }[] }) =>
      licenses.flatMap(({ license }) => license?.name ?? []),
  )
  expect(named).toEqual([])
})

test('what is done to a bag has the day that was asked for, and else none', () => {
  const datesOf = (subject: Subject, type: string): readonly string[] =>
    allOf(parse(toPremis(subject, PAYLOAD, AGAIN)))
      .filter(({ localName }) => localName === 'event')
      .map((event) => allOf(event))
      .filter((units) => units.some(({ textContent }) => textContent === type))
      .map(
        (units) => units.find(({ localName }) => localName === 'eventDateTime')?.textContent ?? '',
      )
  const full = SUBJECTS.full ?? toSubject()
  const said = { ...full, madeOn: '2026-11-29' }
  const OURS = ['fixity check', 'migration', 'information package creation']
  for (const type of OURS) {
    expect(datesOf(full, type)).toEqual(['XXXX-XX-XX'])
    expect(datesOf(said, type)).toEqual(['2026-11-29'])
  }
  expect(datesOf(said, 'validation')).toEqual(['2026-11-29', '2026-11-29'])
  expect(datesOf(said, 'modification')).toEqual(['XXXX-XX-XX', 'XXXX-XX-XX'])
  expect(datesOf(said, 'creation')).toEqual(['2006-10-09'])
  expect(textOf(toMarc(full))).not.toContain('tag="005"')
  expect(textOf(toMarc(said))).toContain('tag="005">20261129000000.0<')
  expect(JSON.parse(textOf(toSoftware(said))).metadata.timestamp).toBe('2026-11-29T00:00:00Z')
  expect(marcFaults(parse(toMarc(said)))).toEqual([])
})

test('what was found as pages were read again is told as it was counted', () => {
  const again = { words: 9, missing: 1, moved: 2, added: 3, files: 1 }
  const counted = '9 words, 1 missing, 2 moved, 3 added'
  expect(textOf(toPremis(toSubject(), PAYLOAD, again))).toContain(counted)
  expect(textOf(toCertificate(toSubject(), again)).replace(/\s+/g, ' ')).toContain(
    '9 words in 1 page, 1 missing, 2 moved, 3 added',
  )
})

test.each([
  [{ title: 'The ferries' }, 'The ferries'],
  [{ title: 'The ferries', description: 'It says why.' }, 'The ferries. It says why.'],
  [{ title: 'Why?', description: 'It says so.' }, 'Why? It says so.'],
])('%j is described in sentences', (keys, said) => {
  expect(toBagInfo(toSubject(keys), [], [])).toContainEqual(['External-Description', said])
})

const textOf = ({ bytes }: BagFile): string => new TextDecoder().decode(bytes)

function alter(file: BagFile, from: string | RegExp, to: string): BagFile {
  const text = textOf(file)
  const altered = text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to)
  expect(altered).not.toBe(text)
  return textFile(file.path, altered)
}
