import type { Wishes } from '../../../src/import/markdown/written.ts'
import type { Story } from '../../../src/import/story/story.ts'
import {
  b,
  bullet,
  type Draft,
  h,
  label,
  notes,
  p,
  picture,
  ref,
  story,
  t,
  table,
} from './build-story.ts'

/** What makes a kind of finding be told, and what is the same without the fault. */
export interface Told {
  readonly failing: readonly Draft[] | Story
  readonly mended: readonly Draft[] | Story
  readonly wishes?: Partial<Wishes>
  readonly mendedWishes?: Partial<Wishes>
}

const item = (text: string, number: number, words = 'Words', list = '1'): Draft =>
  p(words, { label: label(text, { list, path: [number] }) })

const wholes = (from: number, to: number, list = '1'): readonly Draft[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    item(`${from + index}.`, from + index, 'The ferry.', list),
  )

const section = (number: string): readonly Draft[] => [
  h(1, `${number} Ferries`),
  item('(1)', 1, 'A ferry is a boat.', number),
]

const spoken = (times: number): readonly Draft[] => [
  item('Q1', 1, 'Who rows?'),
  ...Array.from({ length: times }, () => p([b('The Miller:'), ' I do.'])),
]

const rows = [
  ['Ashford Quay', '412'],
  ['Lower Mill', '233'],
] as const

/** Rows of two cells, each so many columns wide. */
const form = (...widths: readonly (readonly [number, number])[]) =>
  widths.map(([left, right]) => [
    { columns: left, cell: 'Name' },
    { columns: right, cell: 'Heron' },
  ])

const given = { date: '2006', publisher: 'A house', rights: 'Rights' }

/** By the names of the kinds: each is told of the one, and not of the other. */
export const TOLD: Readonly<Record<string, Told>> = {
  titleFromProperties: {
    failing: story([p('A report'), p('Words.')], { properties: { title: 'A report' } }),
    mended: [p('A report', { role: 'title' }), p('Words.')],
    wishes: { frontMatter: given },
  },
  titleFromCover: {
    failing: [p('On the ferries'), h(1, 'One'), p('Words.'), h(1, 'Two')],
    mended: [p('On the ferries'), p('Words.'), h(1, 'One'), p('Words.'), h(1, 'Two')],
    wishes: { frontMatter: given },
    mendedWishes: { frontMatter: given },
  },
  titleFromHeading: {
    failing: [h(1, 'The ferries'), p('Words.'), h(2, 'One')],
    mended: [h(1, 'Foreword'), p('Words.'), h(1, 'One')],
    wishes: { frontMatter: given },
    mendedWishes: { frontMatter: given },
  },
  titleLeft: {
    failing: story([p('Words.'), h(1, 'Page'), p('Words.')], { properties: { title: 'Page' } }),
    mended: story([p('Page'), h(1, 'One'), p('Words.')], { properties: { title: 'Page' } }),
    wishes: { frontMatter: given },
    mendedWishes: { frontMatter: given },
  },
  titleReplaced: {
    failing: [p('Another title', { role: 'title' }), p('Words.')],
    mended: [p('A title', { role: 'title' }), p('Words.')],
  },
  titleNote: {
    failing: story([p(['A title', ref('1')], { role: 'title' }), h(1, 'One'), p('Words.')], {
      notes: notes({ 1: [p('A note.')] }),
    }),
    mended: story([p('A title', { role: 'title' }), h(1, 'One'), p(['Words.', ref('1')])], {
      notes: notes({ 1: [p('A note.')] }),
    }),
  },
  numberingChosen: {
    failing: [item('1.', 1), h(1, 'A heading'), item('2.', 2)],
    mended: [...wholes(1, 3), h(1, 'A heading'), ...wholes(4, 6)],
  },
  numberingLeft: {
    failing: [...wholes(1, 9)],
    mended: [...wholes(1, 3)],
  },
  numberingProvisions: {
    failing: [...section('1'), ...section('2')],
    mended: [...section('1'), h(1, '2 Tolls'), p('Words.')],
  },
  boldHeading: {
    failing: [h(1, 'A heading'), p([b('Tolls')]), p('Words.')],
    mended: [h(1, 'A heading'), h(2, 'Tolls'), p('Words.')],
  },
  boldAsHeading: {
    failing: [p([b('Tolls')]), p('Words.')],
    mended: [h(1, 'Tolls'), p('Words.')],
  },
  levelMended: {
    failing: [h(1, 'One'), h(3, 'Three')],
    mended: [h(1, 'One'), h(2, 'Two')],
  },
  headingEmpty: {
    failing: [h(1, '', { label: label('3') }), p('Words.')],
    mended: [h(1, 'A heading', { label: label('3') }), p('Words.')],
  },
  itemEmpty: {
    failing: [item('(a)', 1), item('(b)', 2, '')],
    mended: [item('(a)', 1), item('(b)', 2)],
  },
  countedBox: {
    failing: [item('Question 1:', 1)],
    mended: [p('Question 1: what?')],
  },
  transcript: {
    failing: spoken(3),
    mended: spoken(2),
  },
  labelAsWords: {
    failing: [item('Step 1:', 1)],
    mended: [item('(1)', 1)],
  },
  labelOutOfRow: {
    failing: [...wholes(1, 2), ...wholes(1, 2, '2')],
    mended: [...wholes(1, 2), p('And:'), ...wholes(1, 2, '2')],
  },
  typedList: {
    failing: [p('(a)\tone'), p('(b)\ttwo')],
    mended: [item('(a)', 1), item('(b)', 2)],
  },
  typedLabel: {
    failing: [p('(a)\tone'), p('Words.')],
    mended: [p('One'), p('Words.')],
  },
  typedNumber: {
    failing: [p('7.1 One.'), p('7.3 Three.'), p('Words.')],
    mended: [p('7.1 One.'), p('7.2 Two.'), p('7.3 Three.')],
  },
  typedContents: {
    failing: [p('Contents'), p('1. Aims\t3'), p('2. Tolls 4'), h(1, 'Aims'), p('Words.')],
    mended: [p('Contents'), p('The aims, and tolls.'), p('A ferry has room for 4'), h(1, 'Aims')],
  },
  typedColumns: {
    failing: [p('Ashford Quay\t412\t3'), p('Nether Mill\t\t7')],
    mended: [p('Ashford Quay\t412\t3'), p('Words.'), p('Nether Mill\t\t7')],
  },
  typedTable: {
    failing: [p('Ferry\tOn foot'), p('Ashford Quay\t412'), p('Lower Mill\t233')],
    mended: [table(1, [['Ferry', 'On foot'], ...rows])],
  },
  headGuessed: {
    failing: [table(0, [[[b('Ferry')], [b('On foot')]], ...rows])],
    mended: [table(1, [[[b('Ferry')], [b('On foot')]], ...rows])],
  },
  headMissing: {
    failing: [table(0, rows)],
    mended: [table(1, [['Ferry', 'On foot'], ...rows])],
  },
  headCellMissing: {
    failing: [
      table(1, [
        ['Ferry', ''],
        ['Ashford Quay', '412'],
      ]),
    ],
    mended: [
      table(1, [
        ['', 'On foot'],
        ['Ashford Quay', '412'],
      ]),
    ],
  },
  nestedTable: {
    failing: [
      table(1, [
        ['Ferry', 'On foot'],
        ['Ashford Quay', { drafts: [table(0, rows)] }],
      ]),
    ],
    mended: [table(1, [['Ferry', 'On foot'], ...rows])],
  },
  nestedDeep: {
    failing: [nested(16)],
    mended: [nested(11)],
  },
  tableAsBox: {
    failing: [table(0, [['Words']])],
    mended: [p('Words')],
  },
  answerBox: {
    failing: [p('Why?'), table(0, [['']])],
    mended: [p('Why?'), p('')],
  },
  bordersAsBox: {
    failing: [p('Words', { isBordered: true })],
    mended: [p('Words')],
  },
  dividedForm: {
    failing: [table(0, form(...Array.from({ length: 12 }, (_, at) => [at + 1, 12 - at] as const)))],
    mended: [table(0, form(...Array.from({ length: 12 }, () => [4, 9] as const)))],
  },
  layoutTable: {
    failing: [table(0, [['Left', 'Right']])],
    mended: [p('Left'), p('Right')],
  },
  cellList: {
    failing: [
      table(1, [
        ['Ferry', 'What'],
        [
          'Ashford Quay',
          { drafts: [p('one', { label: bullet(0) }), p('within', { label: bullet(1) })] },
        ],
      ]),
    ],
    mended: [
      table(1, [
        ['Ferry', 'What'],
        [
          'Ashford Quay',
          { drafts: [p('one', { label: bullet(0) }), p('two', { label: bullet(0) })] },
        ],
      ]),
    ],
  },
  cellHeading: {
    failing: [table(1, [['Ferry', { drafts: [h(2, 'On foot')] }], ...rows])],
    mended: [table(1, [['Ferry', 'On foot'], ...rows])],
  },
  captionAlone: {
    failing: [p('Table 1: Fares', { role: 'caption' }), p('Words.')],
    mended: [p('Table 1: Fares', { role: 'caption' }), table(1, [['Ferry', 'Fare'], ...rows])],
  },
  captionColon: {
    failing: [p('Table 1 Fares', { role: 'caption' }), table(1, [['Ferry', 'Fare'], ...rows])],
    mended: [p('Table 1: Fares', { role: 'caption' }), table(1, [['Ferry', 'Fare'], ...rows])],
  },
  captionBetween: {
    failing: [picture('a.png', 'A'), p('Figure 1: A ferry'), picture('b.png', 'B')],
    mended: [picture('a.png', 'A'), p('Figure 1: A ferry'), p('Words.'), picture('b.png', 'B')],
  },
  captionUnread: {
    failing: [p('Fares', { role: 'caption' }), table(1, [['Ferry', 'Fare'], ...rows])],
    mended: [p('Table 1: Fares', { role: 'caption' }), table(1, [['Ferry', 'Fare'], ...rows])],
  },
  alternativeMissing: {
    failing: [picture('image1.png')],
    mended: [picture('image1.png', 'A ferry')],
  },
  pictureDecorative: {
    failing: [p('Words.'), picture('image1.png', '', true)],
    mended: [p('Words.'), picture('image1.png', 'A ferry')],
  },
  raisedOnLine: {
    failing: [p(['x', t('Ω', { raised: 'superscript' })])],
    mended: [p(['x', t('2', { raised: 'superscript' })])],
  },
  typedNote: {
    failing: [p(['ferries', t('2', { raised: 'superscript' })])],
    mended: [p(['km', t('2', { raised: 'superscript' })])],
  },
  noteLabel: {
    failing: twoNotes('1'),
    mended: twoNotes('2'),
  },
  noteElsewhere: {
    failing: story(
      [h(1, 'One'), p(['Words.', ref('1')]), h(1, 'Two'), p(['Words', ref('1'), '.'])],
      {
        notes: notes({ 1: [p('A note.')] }),
      },
    ),
    mended: story(
      [h(1, 'One'), p(['Words.', ref('1')]), h(1, 'Two'), p(['Words', ref('2'), '.'])],
      {
        notes: notes({ 1: [p('A note.')], 2: [p('Another.')] }),
      },
    ),
    wishes: { parts: '1' },
    mendedWishes: { parts: '1' },
  },
  noteUnreferred: {
    failing: story([p('Words.')], { notes: notes({ 1: [p('A note.')] }) }),
    mended: story([p(['Words.', ref('1')])], { notes: notes({ 1: [p('A note.')] }) }),
  },
  emphasisPart: {
    failing: [p(['un', b('believ'), 'able'])],
    mended: [p([b('unbelievable')])],
  },
  linkLost: {
    failing: [p(['See ', t('there', { bookmark: 'nowhere' }), '.'])],
    mended: story([h(1, 'A heading'), p(['See ', t('there', { bookmark: 'one' }), '.'])], {
      bookmarks: { one: 0 },
    }),
  },
  linkScheme: {
    failing: [p([t('a file', { address: 'file:///C:/a.doc' })])],
    mended: [p([t('a page', { address: 'https://example.org/' })])],
  },
  phraseLanguage: {
    failing: [p(['It is called ', t('Y Cwch', { language: 'cy' }), '.'])],
    mended: [p(['It is called ', t('the boat', { language: 'en-US' }), '.'])],
  },
  frontMatterMissing: {
    failing: [p('Words.')],
    mended: [p('Words.')],
    wishes: { frontMatter: { title: 'A title' } },
  },
}

function twoNotes(second: string): Story {
  const made = notes({ 1: [p('A note.')], 2: [p('Another.')] })
  return story([p(['Words', ref('1'), ' and more', ref('2'), '.'])], {
    notes: made.map((note, index) => (index === 1 ? { ...note, label: second } : note)),
  })
}

/** Tables of one cell in one another, and a list in the innermost. */
function nested(depth: number): Draft {
  const within = depth === 1 ? [item('(a)', 1), item('(b)', 2)] : [nested(depth - 1)]
  return table(0, [[{ drafts: [...within, p(`Words ${depth}`)] }]])
}
