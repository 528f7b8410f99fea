import { FootnoteReferenceRun, LevelFormat, Paragraph } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import {
  bold,
  heading,
  italic,
  item,
  itemOf,
  ofStyle,
  paragraph,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** A committee's report: whole numbers, which begin again in the conclusions and in an annex; footnotes; a division. */
export const committeeReport = (): Paper => ({
  options: {
    title: 'The ferries of the Wend',
    creator: 'Inland Waters Committee',
    styles: english({
      id: 'Evidence',
      name: 'Evidence quotation',
      basedOn: 'Quote',
      run: { italics: true },
    }),
    numbering: {
      config: [
        list(
          'paragraphs',
          [LevelFormat.DECIMAL, '%1.'],
          [LevelFormat.LOWER_LETTER, '(%2)'],
          [LevelFormat.LOWER_ROMAN, '(%3)'],
        ),
        list('conclusions', [LevelFormat.DECIMAL, '%1.']),
      ],
    },
    footnotes: {
      1: {
        children: [paragraph(' Inland Waters Committee, ', italic('Bridges'), ', HC 12, para 4')],
      },
      2: { children: [paragraph(' Q3'), paragraph('And again in writing: FER0012.')] },
      3: { children: [paragraph(' FER0001 (The Miller)')] },
    },
    sections: oneSection([
      ofStyle('Title', 'The ferries of the Wend'),
      paragraph(bold('Third Report of Session 2005–06')),
      heading(1, 'Summary'),
      paragraph('The ferries are old. We say what should be done, and who should pay for it.'),
      heading(1, 'Introduction'),
      one(
        'The Committee was asked in May 2005 to look at the eleven ferries of the Wend.',
        note(1),
      ),
      one('We asked:'),
      item('paragraphs', 1, 'who crosses, and why:'),
      item('paragraphs', 2, 'on foot; or'),
      item('paragraphs', 2, 'with a cow;'),
      item('paragraphs', 1, 'who pays; and'),
      item('paragraphs', 1, 'what a bridge would cost.'),
      styled({ indent: { left: 360 } }, 'We did not ask who rows.'),
      heading(2, 'What we heard'),
      one('The Chair of the Ferry Commission told us:'),
      ofStyle('Evidence', 'There is no ferry that is not forty years old.', note(2)),
      one('The miller said the same in ', italic('Boats and Mills'), '.', note(3)),
      heading(2, 'Ropes'),
      one('Nobody had counted the ropes. ', bold('We recommend that they be counted.')),
      heading(1, 'Conclusions and recommendations'),
      again('The ferries are old. (Paragraph 3)'),
      again('We recommend that the ropes be counted. (Paragraph 5)'),
      heading(1, 'Annex A: The visit to Lower Mill'),
      annex('We crossed at Lower Mill on 3 June 2005.'),
      annex('It rained.'),
      heading(1, 'Formal minutes'),
      paragraph('Tuesday 4 October 2005'),
      paragraph('Members present: Mrs A. Weir, in the Chair; Mr B. Lock; Ms C. Ford.'),
      paragraph('Paragraphs 1 to 5 read and agreed to.'),
      new Paragraph({ style: 'Quote', text: 'Resolved, That the Report be the Third Report.' }),
    ]),
  },
})

const one = (...words: readonly Words[]): Paragraph => item('paragraphs', 0, ...words)
const again = (...words: readonly Words[]): Paragraph => item('conclusions', 0, ...words)
const annex = (...words: readonly Words[]): Paragraph =>
  itemOf({ reference: 'paragraphs', instance: 1 }, 0, ...words)
const note = (id: number): FootnoteReferenceRun => new FootnoteReferenceRun(id)
