import { PageOrientation, type Paragraph, SectionType, VerticalMergeType } from 'docx'
import { english } from '../word/english.ts'
import { label } from '../word/fields.ts'
import { plainTable, table } from '../word/tables.ts'
import { bold, heading, italic, ofStyle, paragraph, run, styled } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** Statistics: tables with spans, heads of two rows, without a head, in groups, with totals and notes, and one in another. */
export const statistics = (): Paper => ({
  options: {
    title: 'Ferry statistics 2005',
    styles: english(),
    sections: [
      {
        children: [
          ofStyle('Title', 'Ferry statistics 2005'),
          heading(1, 'Crossings'),
          paragraph('In 2005 there were 4,345 crossings, 3% more than in the year before.'),
          caption('1', ': Crossings by ferry'),
          table([
            ['Ferry', 'On foot', 'With a cow'],
            ['Ashford Quay', right('412'), right('3')],
            ['Lower Mill', right('233'), right('–')],
            [[paragraph(bold('All ferries'))], right('645'), right('3')],
          ]),
          paragraph(italic('Source: The Ferry Commission')),
          heading(2, 'By quarter'),
          caption('2', ': Crossings by quarter, head of two rows'),
          table(
            [
              [
                { text: 'Ferry', rowSpan: 2 },
                { text: '2005', columnSpan: 4 },
                { text: '2004', rowSpan: 2 },
              ],
              ['Q1', 'Q2', 'Q3', 'Q4'],
              ['Ashford Quay', '101', '99', '112', '100', '398'],
              ['Lower Mill', '50', '60', '63', '60', '240'],
            ],
            2,
          ),
          paragraph('Note: the first quarter begins on 1 January.'),
          heading(2, 'By group'),
          caption('3', ': Crossings by group'),
          table([
            ['Who', 'Number', 'Share'],
            [{ text: 'Adults', columnSpan: 3 }],
            ['Men', '300', '50%'],
            ['Women', '200', '33%'],
            [{ text: 'Children', columnSpan: 3 }],
            ['Under 5', '40', '7%'],
            ['5 to 15', '60', '10%'],
            ['All', '600', '100%'],
          ]),
          paragraph('(a) Figures are rounded.'),
          heading(2, 'Without a head'),
          plainTable([
            ['Oldest ferry', 'The Wren, 1743'],
            ['Newest ferry', 'The Dove, 1911'],
          ]),
          paragraph('The next is merged down by hand, row by row.'),
          plainTable([
            [{ text: 'Upper Wend', verticalMerge: VerticalMergeType.RESTART }, 'Ashford Quay'],
            [{ text: '', verticalMerge: VerticalMergeType.CONTINUE }, 'Lower Mill'],
            ['Lower Wend', 'Nether Mill'],
          ]),
        ],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { size: { orientation: PageOrientation.LANDSCAPE } },
        },
        children: [
          heading(1, 'Ferries in full'),
          caption('4', ': Every ferry'),
          table([
            ['Ferry', 'River', 'Built', 'Rope', 'Oars', 'Bell', 'Rowers', 'Notes'],
            [
              'Ashford Quay',
              'Wend',
              '1743',
              'Hemp',
              '2',
              'Yes',
              '3',
              [paragraph('Listed.'), paragraph('Not to be painted.')],
            ],
            [
              'Lower Mill',
              'Wend',
              '1850',
              'Wire',
              '4',
              'No',
              '5',
              [
                paragraph('Fares:'),
                plainTable([
                  ['Foot', '1d'],
                  ['Cow', '2d'],
                ]),
                paragraph('since 1900'),
              ],
            ],
            ['Nether Mill', 'Ford', '1911', '', '2', 'Yes', '1', ''],
          ]),
        ],
      },
      {
        children: [
          heading(1, 'Methods'),
          paragraph('Each ferry was counted by its rower', run('1', { superScript: true }), '.'),
        ],
      },
    ],
  },
})

const caption = (number: string, words: string): Paragraph =>
  ofStyle('Caption', ...label('Table', number), words)
const right = (words: string): readonly Paragraph[] => [styled({ alignment: 'right' }, words)]
