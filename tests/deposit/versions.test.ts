import { expect, test } from 'vitest'
import { toBagInfo } from '../../src/deposit/bag/bag-info.ts'
import { toChanges } from '../../src/deposit/metadata/changes.ts'
import { toDublinCore } from '../../src/deposit/metadata/dublin-core.ts'
import { toMarc } from '../../src/deposit/metadata/marc/record.ts'
import { toPremis } from '../../src/deposit/metadata/premis/premis.ts'
import { bagNameOf } from '../../src/deposit/name.ts'
import { toCoverNote } from '../../src/deposit/payload/cover-note.ts'
import { placesOf } from '../../src/deposit/payload/places.ts'
import { toReadme } from '../../src/deposit/payload/readme.ts'
import type { BagFile, Subject } from '../../src/deposit/subject.ts'
import type { Version } from '../../src/publication/versions/version.ts'
import { dublinCoreFaults } from './metadata/dublin-core-rules.ts'
import { marcFaults } from './metadata/marc-rules.ts'
import { parse } from './metadata/parse.ts'
import { premisFaults } from './metadata/premis-rules.ts'
import { toSubject } from './subject.ts'

const AGAIN = { words: 2, missing: 0, moved: 0, added: 0, files: 1 }
const before = toSubject()
const VERSIONS: readonly Version[] = [
  {
    date: '2006-10-09',
    notes: [],
    address: 'ferries-2006-10-09/',
    text: before.publication,
    changes: () => [],
  },
  {
    date: '2007-03-03',
    notes: ['Paragraph 1.2 names the right department.'],
    address: 'ferries-2007-03-03/',
    changes: () => [
      {
        kind: 'changed',
        part: '',
        id: 'p1.2',
        label: 'Paragraph 1.2',
        pieces: [
          { kind: 'same', text: 'They are paid by the' },
          { kind: 'removed', text: 'Treasury.' },
          { kind: 'added', text: 'Department.' },
        ],
      },
      {
        kind: 'removed',
        part: '',
        id: '',
        label: 'Paragraph 1.3',
        pieces: [{ kind: 'removed', text: 'It is so.' }],
      },
    ],
  },
]

const today = withKeys({ versions: VERSIONS })
const earlier = withKeys({
  earlierOf: {
    name: 'crossings',
    title: 'It',
    date: '2006-10-09',
    corrected: '2007-03-03',
    parts: [],
    after: '',
  },
})

function withKeys(keys: Partial<Subject['publication']>): Subject {
  const { publication } = before
  const frontMatter = keys.versions
    ? { ...publication.frontMatter, versions: [{ date: '2006-10-09' }, { date: '2007-03-03' }] }
    : publication.frontMatter
  return { ...before, publication: { ...publication, ...keys, frontMatter } as typeof publication }
}

/** What catalogues and archives read, by its name. */
const recordsOf = (subject: Subject): readonly (readonly [string, BagFile])[] => [
  ['Dublin Core', toDublinCore(subject)],
  ['MARC', toMarc(subject)],
  ['PREMIS', toPremis(subject, [], AGAIN)],
]

const textOf = ({ bytes }: BagFile): string => new TextDecoder().decode(bytes)

test('the cover note says which text it is, and where the others stand', () => {
  const noteOf = (subject: Subject): string => textOf(toCoverNote(subject, [], placesOf(subject)))
  expect(noteOf(before)).toMatch(/^Version: +as first published$/m)
  expect(noteOf(today)).toMatch(
    /^Version: +the text of 3 March 2007; first published 9 October 2006$/m,
  )
  expect(noteOf(today).replace(/\s+/g, ' ')).toContain(
    'Earlier text: 9 October 2006, https://example.gov.uk/papers/ferries-2006-10-09/',
  )
  expect(noteOf(earlier)).toMatch(
    /^Version: +the text of 9 October 2006; corrected since, 3 March 2007$/m,
  )
  expect(noteOf(earlier).replace(/\s+/g, ' ')).toContain(
    'Later text: It, https://example.gov.uk/papers/crossings/',
  )
})

test('the status is said, and why, by the cover note and by each record', () => {
  const withdrawn = toSubject({
    status: 'withdrawn',
    'status-date': '2008-05-01',
    'status-reason': 'Its figures were wrong.',
  })
  const said = 'Withdrawn on 1 May 2008: Its figures were wrong.'
  expect(textOf(toCoverNote(withdrawn, [], placesOf(withdrawn)))).toMatch(
    new RegExp(`^Status: +${said}$`, 'm'),
  )
  for (const [, file] of recordsOf(withdrawn)) expect(textOf(file)).toContain(`>${said}<`)
  expect(marcFaults(parse(toMarc(withdrawn)))).toEqual([])
  expect(dublinCoreFaults(parse(toDublinCore(withdrawn)))).toEqual([])
  expect(premisFaults(parse(toPremis(withdrawn, [], AGAIN)))).toEqual([])
})

test.each([
  ['as first published', before, 'ferries/'],
  ['of today', today, 'ferries-2007-03-03/'],
  ['of before', earlier, 'ferries/'],
])('each paper of the text %s names the address that leads to this text', (_, subject, path) => {
  const address = `https://example.gov.uk/papers/${path}`
  for (const [name, file] of recordsOf(subject))
    expect([name, textOf(file)].join()).toContain(`>${address}<`)
  const places = placesOf(subject)
  expect(textOf(toReadme(subject, [], places))).toContain(`\nPermanent address: ${address}\n`)
  expect(textOf(toCoverNote(subject, [], places))).toMatch(
    new RegExp(`^Address: +${address}$`, 'm'),
  )
  expect(toBagInfo(subject, [], [])).toContainEqual(['External-Identifier', address])
})

test('every correction is listed, by its editor and as compared', () => {
  expect(textOf(toChanges(today)).split('Corrected since')[1]?.replace(/\s+/g, ' ')).toContain(
    '- 3 March 2007: Paragraph 1.2 names the right department. ' +
      '- 3 March 2007, as compared: Paragraph 1.2, changed: taken out “Treasury.”, put in “Department.” ' +
      '- 3 March 2007, as compared: Paragraph 1.3, taken out: It is so.',
  )
  expect(textOf(toChanges(before))).not.toContain('Corrected since')
})

test('a bag is called as the address at which its text stands for good', () => {
  expect(bagNameOf(before.publication)).toBe('ferries')
  expect(bagNameOf(today.publication)).toBe('ferries-2007-03-03')
  expect(bagNameOf(earlier.publication)).toBe('ferries')
  expect(toBagInfo(today, [], [])).toContainEqual([
    'Internal-Sender-Identifier',
    'ferries-2007-03-03',
  ])
  expect(textOf(toReadme(today, [], placesOf(today)))).toContain('\n    cd ferries-2007-03-03\n')
})

test('bags of one publication have a group, and its records name the other texts', () => {
  const address = 'https://example.gov.uk/papers/'
  expect(toBagInfo(today, [], [])).toContainEqual(['Bag-Group-Identifier', `${address}ferries/`])
  expect(toBagInfo(earlier, [], [])).toContainEqual([
    'Bag-Group-Identifier',
    `${address}crossings/`,
  ])
  expect(toBagInfo(before, [], []).map(([label]) => label)).not.toContain('Bag-Group-Identifier')
  expect(textOf(toDublinCore(today))).toContain(`>${address}ferries-2006-10-09/</dcterms:replaces>`)
  expect(textOf(toDublinCore(today))).toContain('>2007-03-03</dcterms:modified>')
  expect(textOf(toDublinCore(earlier))).toContain(`>${address}crossings/</dcterms:isReplacedBy>`)
  expect(textOf(toMarc(earlier))).toContain('>The text of 9 October 2006; corrected since')
  // The date of an earlier text stands where that of its publication belongs (MARC 21, 780 $d).
  expect(textOf(toMarc(today))).toMatch(
    /tag="780" ind1="0" ind2="2">\s*<subfield code="t">[^<]*<\/subfield>\s*<subfield code="d">2006-10-09</,
  )
})

test.each([
  ['of today', today],
  ['of before', earlier],
])('the records of the text %s keep to their standards', (_, subject) => {
  expect(marcFaults(parse(toMarc(subject)))).toEqual([])
  expect(dublinCoreFaults(parse(toDublinCore(subject)))).toEqual([])
  expect(premisFaults(parse(toPremis(subject, [], AGAIN)))).toEqual([])
})
