import { LevelFormat, PageBreak, Paragraph, TextRun } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { list } from '../word/lists.ts'
import {
  bold,
  empty,
  heading,
  italic,
  ofStyle,
  paragraph,
  type Raw,
  raw,
  run,
  styled,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * An untidy paper: numbers and bullets typed, with tabs; empty paragraphs and spaces for space; words broken by soft hyphens, runs
 * and pages; headings skipped, in capitals, underlined; a list that is not there; a heading with no words; marks of Markdown.
 */
export const untidy = (): Paper => ({
  options: {
    title: 'UNTITLED',
    styles: english(),
    numbering: { config: [list('bad', [LevelFormat.DECIMAL, '%1.', { start: 0 }])] },
    sections: oneSection([
      empty(),
      empty(),
      styled({ alignment: 'center' }, run('REPORT ON THE FERRIES', { bold: true, size: 36 })),
      empty(),
      heading(1, 'INTRODUCTION'),
      paragraph('1.1\tThe  ferries   are old.  They are to be mended.'),
      paragraph('1.2\tThere are:'),
      paragraph('(a)\televen ferries;'),
      paragraph('(b)\tno bridges; and'),
      paragraph('\t(i)\tone ford.'),
      heading(3, 'A heading that skips one'),
      paragraph('     Set in by five spaces.'),
      paragraph('•\ta bullet that was typed'),
      paragraph('-\tand a hyphen'),
      paragraph('o\tand the letter o'),
      paragraph(
        'Words are split ',
        bold('over'),
        bold(' se'),
        bold('veral runs '),
        'and ',
        italic('mar'),
        italic('ked'),
        ' so.',
      ),
      paragraph(bold('A full stop within bold.'), ' And', bold(' spaces '), 'round it.'),
      paragraph(
        new TextRun({
          children: [
            'Soft',
            raw('<w:softHyphen/>'),
            'ly hy\u00adphen',
            raw('<w:noBreakHyphen/>'),
            'ated, with zero\u200bwidth\ufeff signs.',
          ],
        }),
      ),
      styled({}, run('An underlined heading', { underline: {}, bold: true })),
      paragraph(
        run('small capitals', { smallCaps: true }),
        ' and ',
        run('all capitals', { allCaps: true }),
        ', ',
        run('spaced', { characterSpacing: 40 }),
        ', ',
        run('coloured', { color: 'FF0000' }),
        ', ',
        run('marked', { highlight: 'yellow' }),
        '.',
      ),
      new Paragraph({
        children: [
          new TextRun('A sentence that a page break '),
          new PageBreak(),
          new TextRun('goes through.'),
        ],
      }),
      paragraph('A paragraph that ends with'),
      new Paragraph({ children: [new PageBreak()] }),
      paragraph('the page, and goes on in the next one.'),
      paragraph(
        'A line',
        new TextRun({ break: 1, text: 'broken by hand,' }),
        raw('<w:r><w:cr/><w:t>and again.</w:t></w:r>'),
      ),
      paragraph(
        '*Stars*, _lines_, `ticks`, <angles>, [brackets](x), # signs, 1) and | bars, &amp; entities; \\ too.',
      ),
      paragraph(
        raw('<w:proofErr w:type="spellStart"/>'),
        raw('<w:r w:rsidR="00A1"><w:t>As Word</w:t></w:r>'),
        raw(
          '<w:r w:rsidR="00A2"><w:lastRenderedPageBreak/><w:t xml:space="preserve"> writes it, in man</w:t></w:r>',
        ),
        raw('<w:proofErr w:type="spellEnd"/>'),
        raw('<w:r w:rsidR="00A3"><w:t>y pieces.</w:t></w:r>'),
      ),
      paragraph('# not a heading'),
      paragraph('> not a quotation'),
      paragraph('+ not a list'),
      paragraph('::: not a box'),
      paragraph('3.5 million people crossed.'),
      paragraph('1997. That was the year.'),
      paragraph('A. Weir rowed.'),
      paragraph('---'),
      heading(2, ''),
      dangling('A paragraph of a list that is not there.'),
      styled({ numbering: { reference: 'bad', level: 0 } }, 'A list that begins with nought.'),
      styled({ numbering: { reference: 'bad', level: 0 } }, ''),
      styled(
        { numbering: { reference: 'bad', level: 0 } },
        'An empty item was counted before this.',
      ),
      heading(1, bold('A bold heading'), ' with\ttab and ', italic('italics')),
      ofStyle(
        'Heading1',
        new TextRun({ text: 'A heading of two', break: 0 }),
        new TextRun({ text: 'lines', break: 1 }),
      ),
      paragraph('Tab\tin the middle of a line, and\tanother.'),
      paragraph('Total\t\t£12.00'),
      paragraph('See http://www.example.org/ferries_and_ropes for more.'),
      paragraph('_____________________'),
      paragraph('1 Footnote typed by hand at the end.'),
      empty(),
    ]),
  },
})

const dangling = (words: string): Raw =>
  raw(
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  )
