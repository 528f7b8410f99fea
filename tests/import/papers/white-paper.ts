import { LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { bullets, list } from '../word/lists.ts'
import { box } from '../word/tables.ts'
import {
  bold,
  heading,
  italic,
  item,
  ofStyle,
  paragraph,
  raw,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A white paper: one list of three levels that styles are linked to numbers its chapters, paragraphs and their parts; what
 * is set apart stands in tables of one cell. Two paragraphs between have numId 0, which means no number.
 */
export const whitePaper = (): Paper => ({
  options: {
    title: 'Crossing Together',
    styles: english(
      { id: 'ChapterPara', name: 'Numbered Paragraph', basedOn: 'Normal', paragraph: level(1) },
      { id: 'ChapterSub', name: 'Numbered Sub-paragraph', basedOn: 'Normal', paragraph: level(2) },
      { id: 'BoxHead', name: 'Box Heading', basedOn: 'Normal', run: { bold: true } },
    ),
    numbering: {
      config: [
        list(
          'chapters',
          [LevelFormat.DECIMAL, 'Chapter %1:', { style: { style: 'Heading1' } }],
          [LevelFormat.DECIMAL, '%1.%2', { style: { style: 'ChapterPara' } }],
          [LevelFormat.LOWER_LETTER, '(%3)', { style: { style: 'ChapterSub' } }],
        ),
        bullets('points'),
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'Crossing Together'),
      heading(2, 'Foreword'),
      paragraph(
        'It is a hundred years since the last ferry was built. This paper says what comes next.',
      ),
      styled({ alignment: 'right' }, bold('The Minister for Rivers')),
      chapter('Why ferries matter'),
      numbered('There are eleven ferries on the Wend, and no bridge below Ashford Quay.'),
      numbered('In 2005:'),
      part('4,112 people crossed on foot;'),
      part('233 crossed with a cow; and'),
      part('nobody crossed with a car.'),
      numbered('The ', italic('Wren'), ' is the oldest of them.'),
      box(
        ofStyle('BoxHead', 'Box 1: The Wren'),
        paragraph('The Wren was built in 1743 of oak. She has:'),
        item('points', 0, 'one rope;'),
        item('points', 0, 'two oars; and'),
        item('points', 1, 'a spare one,'),
        item('points', 0, 'a bell.'),
      ),
      ofStyle('Heading2', 'Who crosses'),
      numbered('Most of those who cross are children on their way to school.'),
      unnumbered('A paragraph of the same style without a number.'),
      chapter('What we shall do'),
      numbered('We shall mend three ferries a year, so that all are sound by 2010.'),
      box(
        ofStyle('BoxHead', 'Case study: Nether Mill'),
        paragraph('A new rope was bought for the ferry at Nether Mill. It holds.'),
        paragraph('“I am no longer afraid”, said the miller.'),
      ),
      numbered('We shall consult on tolls:'),
      part('whether there should be any; and'),
      part('how much they should be.'),
      heading(2, 'Next steps'),
      numbered('We shall publish a plan in the spring.'),
    ]),
  },
  patches: {
    'word/styles.xml': (xml) =>
      xml.replace('w:styleId="Heading1">', 'w:styleId="Heading1"><w:aliases w:val="Chapter"/>'),
  },
})

function level(at: number) {
  return { numbering: { reference: 'chapters', level: at } }
}

const chapter = (title: string): Paragraph =>
  styled({ style: 'Heading1', numbering: { reference: 'chapters', level: 0 } }, title)
const numbered = (...words: readonly Words[]): Paragraph => ofStyle('ChapterPara', ...words)
const part = (words: string): Paragraph => ofStyle('ChapterSub', words)
const unnumbered = (words: string): Paragraph =>
  raw(
    `<w:p><w:pPr><w:pStyle w:val="ChapterPara"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  )
