import {
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  type Paragraph,
  type Table,
  TableOfContents,
} from 'docx'
import { english } from '../word/english.ts'
import { field, label, marked, reference } from '../word/fields.ts'
import { bullets, list } from '../word/lists.ts'
import { picture, png } from '../word/pictures.ts'
import { box, table } from '../word/tables.ts'
import {
  bold,
  heading,
  italic,
  item,
  ofStyle,
  paragraph,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'
import { FERRIES, type Ferry } from './long-report-ferries.ts'

/** A report of some twenty pages with everything usual in it: an inspection of twelve ferries, each in a section. */
export const longReport = (): Paper => ({
  options: {
    title: 'The ferries inspected: report of the Chief Inspector, 2005–06',
    creator: 'Inspectorate of Ferries',
    styles: english({
      id: 'NumberedPara',
      name: 'Numbered Para',
      basedOn: 'Normal',
      paragraph: { numbering: { reference: 'report', level: 1 } },
    }),
    numbering: {
      config: [
        list(
          'report',
          [LevelFormat.DECIMAL, 'Chapter %1:', { style: { style: 'Heading1' } }],
          [LevelFormat.DECIMAL, '%1.%2', { style: { style: 'NumberedPara' } }],
          [LevelFormat.LOWER_LETTER, '(%3)'],
          [LevelFormat.LOWER_ROMAN, '(%4)'],
          [LevelFormat.DECIMAL, 'Recommendation %5:'],
        ),
        list('annex', [LevelFormat.UPPER_LETTER, 'Annex %1:'], [LevelFormat.DECIMAL, '%1.%2']),
        bullets('points'),
      ],
    },
    footnotes: Object.fromEntries(
      FERRIES.map(({ name, built }, index) => [
        index + 1,
        {
          children: [
            paragraph(
              ` Register of Ferries, entry for ${name}, ${built}; see also `,
              italic('Boats of the Wend'),
              '.',
            ),
          ],
        },
      ]),
    ),
    sections: [
      {
        headers: { default: new Header({ children: [paragraph('The ferries inspected')] }) },
        footers: { default: new Footer({ children: [paragraph('Page ', ...field('PAGE', '1'))] }) },
        children: [
          ofStyle('Title', 'The ferries inspected: report of the Chief Inspector, 2005–06'),
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
          heading(2, 'Foreword by the Chief Inspector'),
          ...FOREWORD.map((words) => paragraph(words)),
          styled({ alignment: 'right' }, bold('R. Waters, Chief Inspector')),
          chapter('_Ref_method', 'How we inspected'),
          ...METHOD.map((words) => numbered(words)),
          numbered('For each ferry we asked:'),
          item('report', 2, 'whether it is sound:'),
          item('report', 3, 'above the water; and'),
          item('report', 3, 'below it;'),
          item('report', 2, 'whether it is safe; and'),
          item('report', 2, 'whether it is clean.'),
          numbered('The marks are explained in ', ...reference('_Ref_marks', 'Table 1'), '.'),
          ofStyle('Caption', ...label('Table', '1', '_Ref_marks'), ': What the marks mean'),
          table([['Mark', 'Meaning', 'What follows'], ...MARKS]),
          chapter('_Ref_ferries', 'The ferries, one by one'),
          ...FERRIES.flatMap(inspected),
          item('report', 4, RECOMMENDATIONS[0]),
          chapter('_Ref_all', 'The ferries as a whole'),
          numbered(
            'As chapter ',
            ...reference('_Ref_ferries', '2', '\\r \\h'),
            ' shows, the ferries differ. Their marks are in ',
            ...reference('_Ref_all_marks', 'Table 2'),
            '.',
          ),
          ofStyle('Caption', ...label('Table', '2', '_Ref_all_marks'), ': All marks'),
          table(
            [
              [
                { text: 'Ferry', rowSpan: 2 },
                { text: 'Marks', columnSpan: 3 },
                { text: 'Crossings', rowSpan: 2 },
              ],
              ['Sound', 'Safe', 'Clean'],
              ...FERRIES.map(({ name, marks, crossings }) => [name, ...marks, crossings]),
            ],
            2,
          ),
          paragraph('Source: the Inspectorate’s own inspections, April 2005 to March 2006'),
          paragraph(
            picture(
              png(12, [0, 90, 140]),
              'A map of the Wend with twelve ferries, from Ashford Quay in the north to Saltmouth in the south.',
            ),
          ),
          ofStyle('Caption', ...label('Figure', '1'), ': Where the ferries are'),
          heading(1, 'Recommendations'),
          ...RECOMMENDATIONS.slice(1).map((words) => item('report', 4, words)),
          styled({ style: 'Heading1', numbering: { reference: 'annex', level: 0 } }, 'The law'),
          item('annex', 1, 'The Ferries Act 2006 gives the Inspectorate its powers.'),
          item('annex', 1, 'It may board a ferry at any hour, but for Sundays.'),
          styled(
            { style: 'Heading1', numbering: { reference: 'annex', level: 0 } },
            'Those whom we met',
          ),
          item('annex', 1, 'We thank:'),
          ...FERRIES.map(({ rower }) => item('points', 0, rower)),
        ],
      },
    ],
  },
  patches: { 'word/numbering.xml': runOn },
})

const chapter = (name: string, title: string): Paragraph =>
  styled(
    { style: 'Heading1', pageBreakBefore: true, numbering: { reference: 'report', level: 0 } },
    marked(name, title),
  )
const numbered = (...words: readonly Words[]): Paragraph => ofStyle('NumberedPara', ...words)

function inspected(ferry: Ferry, index: number): (Paragraph | Table)[] {
  const { name, built, river, wood, rower, crossings, found, advice } = ferry
  return [
    heading(2, name),
    numbered(
      `The ferry ${name} was built in ${built} of ${wood}`,
      new FootnoteReferenceRun(index + 1),
      `, and crosses the ${river}. It is rowed by ${rower}. In the year it crossed ${crossings} times, on ${index + 200} days; on the others the water was too high, or nobody came.`,
    ),
    ...found.map((words) => numbered(words)),
    numbered('We found in particular that:'),
    item(
      'points',
      0,
      `the rope was ${index % 2 ? 'worn at both ends' : 'new, and held by a good knot'};`,
    ),
    item(
      'points',
      0,
      `there were ${(index % 3) + 2} oars, ${index % 2 ? 'one of which was cracked' : 'all of them sound'}; and`,
    ),
    item(
      'points',
      0,
      `the bell could be heard ${index % 4 ? 'from the other bank' : 'by nobody but the rower'}.`,
    ),
    box(
      paragraph(bold(`Box ${index + 1}: What the people of ${name} say`)),
      paragraph(
        `“We have crossed here since we were children”, said a woman who lives near. “${advice}”`,
      ),
    ),
  ]
}

const FOREWORD = [
  'This is the first report of the Inspectorate of Ferries. In a year we have seen every ferry on the Wend and on the Ford, spoken to everyone who rows one, and crossed on each of them at least four times, twice in the rain.',
  'What we saw gives us hope. The boats are old, and yet most of them are sound; the rowers are few, and yet they know the water better than any map. Where we found fault we have said so plainly, for a ferry that is not safe is worse than none.',
  'I thank all those who gave us their time, their tea and, more than once, a dry coat.',
]
const METHOD = [
  'We inspected each ferry twice between April 2005 and March 2006: once with notice of a week, and once without. Two inspectors went each time, one of whom had rowed.',
  'At each visit we looked at the hull, the oars, the rope and the bell; read the log; and crossed. We spoke to the rower, to those who were crossing, and to somebody who lives near and does not cross.',
  'No ferry was told its marks before this report was sent to print. Each rower has read what is said of the ferry, and six of them wrote to us; where they were right, we have changed our words.',
]
const MARKS = [
  ['A', 'Good in all that we looked at', 'Nothing; we come again in two years'],
  ['B', 'Sound, with small faults', 'The faults are mended within a year'],
  ['C', 'Not as it should be', 'A plan within a month, and another visit'],
  ['D', 'Not safe', 'The ferry is closed at once'],
]
const RECOMMENDATIONS: readonly [string, ...string[]] = [
  'Every rope should be looked at each spring, and a note of it kept in the log.',
  'Every ferry should have a spare oar, which is not used for anything else.',
  'The Commission should say by the end of 2006 how it will find new rowers.',
]

/** Recommendations run on through all chapters: their level never begins again (17.9.10). */
function runOn(xml: string): string {
  return xml.replace(
    /(<w:lvl w:ilvl="4"[^>]*><w:start w:val="1"\/><w:numFmt w:val="decimal"\/>)(?=<w:lvlText w:val="Recommendation)/,
    '$1<w:lvlRestart w:val="0"/>',
  )
}
