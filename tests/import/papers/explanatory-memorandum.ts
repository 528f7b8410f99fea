import { EndnoteReferenceRun, FootnoteReferenceRun, LevelFormat, type Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import {
  heading,
  italic,
  item,
  ofStyle,
  paragraph,
  type Raw,
  raw,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** A memorandum: headings numbered by their list, paragraphs below them; endnotes, footnotes, and one with a mark of its own. */
export const explanatoryMemorandum = (): Paper => ({
  options: {
    title: 'Explanatory memorandum to the Ferries (Tolls) Regulations 2006',
    styles: english(),
    numbering: {
      config: [
        list(
          'sections',
          [LevelFormat.DECIMAL, '%1.', { style: { style: 'Heading2' } }],
          [LevelFormat.DECIMAL, '%1.%2'],
          [LevelFormat.LOWER_LETTER, '%3)'],
        ),
        list(
          'roman',
          [LevelFormat.UPPER_ROMAN, '%1.'],
          [LevelFormat.DECIMAL, '%1.%2', { isLegalNumberingStyle: true }],
        ),
      ],
    },
    footnotes: {
      1: { children: [paragraph(' 2006 c. 12.')] },
      2: { children: [paragraph(' A note with a mark of its own.')] },
    },
    endnotes: {
      1: { children: [paragraph(' See ', italic('Crossing Together'), ', 2005.')] },
      2: { children: [paragraph(' S.I. 1999/12.'), paragraph('It was never in force.')] },
    },
    sections: oneSection([
      styled({ alignment: 'center' }, 'EXPLANATORY MEMORANDUM TO'),
      styled({ alignment: 'center' }, 'THE FERRIES (TOLLS) REGULATIONS 2006'),
      styled({ alignment: 'center' }, '2006 No. 1234'),
      section('Introduction'),
      numbered(
        'This memorandum has been prepared by the Ferry Commission.',
        new EndnoteReferenceRun(1),
      ),
      section('Purpose of the instrument'),
      numbered('The instrument sets tolls', new FootnoteReferenceRun(1), ' for:'),
      item('sections', 2, 'people;'),
      item('sections', 2, 'animals; and'),
      item('sections', 2, 'goods.'),
      section('Matters of special interest to Parliament'),
      numbered('None', new EndnoteReferenceRun(2), ', but for one', ownMark(2, '*'), '.'),
      section('Legislative context'),
      numbered('The Act gives the power.'),
      numbered('It was made in 2006.'),
      heading(2, 'Annex'),
      styled({ numbering: { reference: 'roman', level: 0 } }, 'The first matter of the annex.'),
      styled(
        { numbering: { reference: 'roman', level: 1 } },
        'A part of it, whose number is all in figures.',
      ),
      styled({ numbering: { reference: 'roman', level: 0 } }, 'The second matter.'),
      styled({ numbering: { reference: 'roman', level: 1 } }, 'A part of that.'),
      ofStyle('Normal', 'Contact: Mr B. Lock.'),
    ]),
  },
})

const section = (title: string): Paragraph =>
  styled({ style: 'Heading2', numbering: { reference: 'sections', level: 0 } }, title)
const numbered = (...words: readonly Words[]): Paragraph => item('sections', 1, ...words)

/** A note that shows a mark of its own in place of a number (17.11.14). */
const ownMark = (id: number, mark: string): Raw =>
  raw(
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`,
  )
