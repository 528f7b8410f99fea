import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import { heading, item, ofStyle, paragraph, raw, run } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/** Who changed something, and when. */
type Change = Pick<ConstructorParameters<typeof InsertedTextRun>[0], 'id' | 'author' | 'date'>
const by = (id: number): Change => ({ id, author: 'A. Weir', date: '2006-05-03T10:00:00Z' })

/** A draft: words put in, taken out and moved, a deleted mark of a paragraph, a deleted row; comments; hidden and struck words. */
export const tracked = (): Paper => ({
  options: {
    title: 'Draft report on ropes',
    styles: english(),
    numbering: { config: [list('paragraphs', [LevelFormat.DECIMAL, '%1.'])] },
    comments: {
      children: [
        { id: 0, author: 'B. Lock', date: new Date(0), children: [paragraph('Is this so?')] },
        { id: 1, author: 'C. Ford', date: new Date(0), children: [paragraph('Yes, it is.')] },
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'Draft report on ropes'),
      heading(1, 'Ropes'),
      item('paragraphs', 0, 'There are ', inserted(1, 'eleven '), deleted(2, 'ten '), 'ropes.'),
      wholeParagraph('A paragraph that was put in, and counts.', 'ins'),
      wholeParagraph('A paragraph that was taken out.', 'del'),
      item('paragraphs', 0, 'It counts the numbers that stay.'),
      joined('Two paragraphs whose mark between ', 'was taken out are one.'),
      paragraph(
        new CommentRangeStart(0),
        'Three are worn.',
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new CommentRangeStart(1),
        ' They will be mended.',
        new CommentRangeEnd(1),
        new TextRun({ children: [new CommentReference(1)] }),
      ),
      heading(1, 'Moved'),
      moved('moveFrom', 'This sentence was moved down.'),
      paragraph('Between the two.'),
      moved('moveTo', 'This sentence was moved down.'),
      heading(1, 'Hidden and struck'),
      paragraph('What is seen', run(' and what is hidden', { vanish: true }), ' is told.'),
      paragraph(
        'What is ',
        run('struck out', { strike: true }),
        ' and ',
        run('twice', { doubleStrike: true }),
        ' is told.',
      ),
      new Table({
        rows: [
          row('Rope', 'Worn'),
          row('Wren', 'Yes', { insertion: by(20) }),
          row('Dove', 'No', { deletion: by(21) }),
        ],
      }),
      paragraph(
        new TextRun({
          text: 'What was made bold stays.',
          bold: true,
          revision: { ...by(22), bold: false },
        }),
      ),
    ]),
  },
})

const inserted = (id: number, text: string): InsertedTextRun =>
  new InsertedTextRun({ ...by(id), text })
const deleted = (id: number, text: string): DeletedTextRun =>
  new DeletedTextRun({ ...by(id), text })

/** A numbered paragraph that is put in or taken out with its mark (17.13.5.20, 17.13.5.15). */
const wholeParagraph = (words: string, change: 'ins' | 'del'): Paragraph =>
  new Paragraph({
    numbering: { reference: 'paragraphs', level: 0 },
    run: change === 'ins' ? { insertion: by(3) } : { deletion: by(4) },
    children: [change === 'ins' ? inserted(5, words) : deleted(6, words)],
  })

/** Two paragraphs, the mark of the first of which is taken out, so that they are one. */
const joined = (first: string, second: string): Paragraph =>
  raw(
    `<w:p><w:pPr><w:rPr><w:del w:id="7" w:author="A. Weir"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">${first}</w:t></w:r></w:p><w:p><w:r><w:t>${second}</w:t></w:r></w:p>`,
  )

/** Where words were moved from holds them as ordinary text (17.13.5.22). */
const moved = (way: 'moveFrom' | 'moveTo', words: string): Paragraph =>
  raw(
    `<w:p><w:pPr><w:rPr><w:${way} w:id="8" w:author="A. Weir"/></w:rPr></w:pPr><w:${way}RangeStart w:id="9" w:name="move1" w:author="A. Weir"/><w:${way} w:id="10" w:author="A. Weir"><w:r><w:t>${words}</w:t></w:r></w:${way}><w:${way}RangeEnd w:id="9"/></w:p>`,
  )

const row = (
  first: string,
  second: string,
  change: { insertion?: Change; deletion?: Change } = {},
): TableRow =>
  new TableRow({
    ...change,
    children: [first, second].map((words) => new TableCell({ children: [paragraph(words)] })),
  })
