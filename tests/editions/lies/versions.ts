import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import type { Change } from '../../../src/publication/versions/version.ts'

/** A publication as if it had been corrected twice: words changed, a paragraph put in, one taken out, one moved. */
export const toCorrected = (publication: Publication): Publication => ({
  ...publication,
  versions: [
    {
      date: '2006-10-09',
      notes: [],
      address: 'ferries-2006-10-09/',
      text: publication,
      changes: () => [],
    },
    {
      date: '2007-03',
      notes: ['Paragraph 1.4 names the right department.', 'A paragraph is left out.'],
      address: 'ferries-2007-03/',
      text: publication,
      changes: () => CHANGES,
    },
    {
      date: '2008-05-01',
      notes: ['Paragraph 1.9 is new.'],
      address: 'ferries-2008-05-01/',
      changes: () => [
        {
          kind: 'added',
          part: '',
          id: 'p1.9',
          label: 'Paragraph 1.9',
          pieces: [{ kind: 'added', text: 'Nobody swims.' }],
        },
      ],
    },
  ],
})

const CHANGES: readonly Change[] = [
  {
    kind: 'changed',
    part: '',
    id: 'p1.4',
    label: 'Paragraph 1.4',
    pieces: [
      { kind: 'same', text: 'The [old] Department of' },
      { kind: 'removed', text: 'Trade' },
      { kind: 'added', text: 'Transport' },
      { kind: 'same', text: 'asked which ferries the valley needs – see https://example.org/a/b.' },
    ],
  },
  {
    kind: 'removed',
    part: '',
    id: 'p1.6',
    label: 'Paragraph 1.6',
    pieces: [{ kind: 'removed', text: 'We walked the river.' }],
  },
  {
    kind: 'moved',
    part: '',
    id: 'p1.7',
    label: 'Paragraph 1.7',
    formerLabel: 'Paragraph 1.8',
    pieces: [{ kind: 'same', text: 'It is old.' }],
  },
  {
    kind: 'kept',
    part: '',
    id: 'p1.3',
    label: 'Paragraph 1.3',
    differs: ['emphasis', 'link'],
    pieces: [],
  },
]

/** A publication of two parts, as if it had been corrected in both, where passages have numbers and where they have none. */
export function toCorrectedParts(): Publication {
  const front = '---\ntitle: Ferries\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n---\n'
  const { publication } = parsePublication({
    name: 'in-parts',
    main: { path: 'in-parts/index.md', text: front },
    parts: ['ropes', 'fares'].map((name, index) => ({
      name,
      source: {
        path: `in-parts/0${index + 1}-${name}.md`,
        text: `# The ${name}\n\nWords of them.\n`,
      },
    })),
  })
  if (!publication) throw new Error('there is no publication')
  const [change] = CHANGES
  const second = {
    ...change,
    kind: 'added' as const,
    label: 'Paragraph [2]',
    pieces: [{ kind: 'added' as const, text: 'Nobody swims.' }],
  }
  return {
    ...publication,
    versions: [
      { date: '2006', notes: [], address: 'in-parts-2006/', text: publication, changes: () => [] },
      {
        date: '2007-01-01',
        notes: [],
        address: 'in-parts-2007-01-01/',
        changes: () => [
          { ...second, part: 'ropes', id: 'a' },
          { ...second, part: 'ropes', id: 'b', label: 'Table [1], row 3' },
          { ...second, part: 'fares', id: 'c' },
          { ...second, kind: 'removed', part: '', formerPart: 'The tolls', id: 'd' },
        ],
      },
    ],
  }
}

/** A publication as if it were an earlier text of another. */
export const toEarlier = (publication: Publication): Publication => ({
  ...publication,
  earlierOf: {
    name: 'ferries',
    title: 'The ferries',
    date: '2006-10-09',
    corrected: '2007-03-03',
    parts: [],
    after: 'ferries/',
  },
})

/** As if it were a later text of one that was corrected again. */
export const toLater = (publication: Publication): Publication => ({
  ...publication,
  earlierOf: {
    name: 'ferries',
    title: 'The ferries',
    date: '2007-03-03',
    corrected: '2008',
    parts: [],
    after: 'ferries/',
  },
})
