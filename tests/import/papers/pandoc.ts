import { ExternalHyperlink, FootnoteReferenceRun, LevelFormat } from 'docx'
import { english, oneSection } from '../word/english.ts'
import { marked } from '../word/fields.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import { heading, italic, item, ofStyle, paragraph, run } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A paper as pandoc writes it: styles First Paragraph, Body Text, Compact and Block Text, an author and a date, bookmarks round
 * headings, and second paragraphs of items in a list whose bullet is a space.
 */
export const pandoc = (): Paper => ({
  options: {
    title: 'On rowing',
    creator: 'A. Weir',
    styles: english(
      { id: 'Author', name: 'Author', basedOn: 'Normal' },
      { id: 'Date', name: 'Date', basedOn: 'Normal' },
      { id: 'Abstract', name: 'Abstract', basedOn: 'Normal' },
      { id: 'BodyText', name: 'Body Text', basedOn: 'Normal' },
      { id: 'FirstParagraph', name: 'First Paragraph', basedOn: 'BodyText' },
      { id: 'Compact', name: 'Compact', basedOn: 'BodyText' },
      { id: 'BlockText', name: 'Block Text', basedOn: 'BodyText' },
      { id: 'DefinitionTerm', name: 'Definition Term', basedOn: 'Normal', run: { bold: true } },
      { id: 'Definition', name: 'Definition', basedOn: 'Normal' },
      { id: 'TableCaption', name: 'Table Caption', basedOn: 'Caption' },
      { id: 'SourceCode', name: 'Source Code', basedOn: 'Normal' },
    ),
    numbering: {
      config: [
        list('hyphens', [LevelFormat.BULLET, '-'], [LevelFormat.BULLET, '–']),
        list('blank', [LevelFormat.BULLET, ' ']),
        list('letters', [LevelFormat.LOWER_LETTER, '(%1)', { start: 3 }]),
      ],
    },
    footnotes: { 20: { children: [ofStyle('FootnoteText', ' A boat.')] } },
    sections: oneSection([
      ofStyle('Title', 'On rowing'),
      ofStyle('Author', 'A. Weir'),
      ofStyle('Date', '9 October 2006'),
      ofStyle('Abstract', 'How to row a ferry, and how not to.'),
      heading(1, marked('the-oar', 'The oar')),
      ofStyle(
        'FirstParagraph',
        'The oar is of ',
        italic('ash'),
        ', and the ferry',
        new FootnoteReferenceRun(20),
        ' of oak. See ',
        new ExternalHyperlink({
          link: 'https://example.org/oar',
          children: [run('this page', { style: 'Hyperlink' })],
        }),
        '.',
      ),
      ofStyle('BodyText', 'It has two parts:'),
      item('hyphens', 0, 'the blade,'),
      item('blank', 0, 'which is flat;'),
      item('hyphens', 0, 'the loom.'),
      ofStyle('BodyText', 'And three rules:'),
      item('letters', 0, 'pull;'),
      item('letters', 0, 'push; and'),
      item('letters', 0, 'rest.'),
      ofStyle('BlockText', 'Row, brothers, row.'),
      ofStyle('DefinitionTerm', 'Thwart'),
      ofStyle('Definition', 'The seat of a rower.'),
      ofStyle('TableCaption', 'Oars by length'),
      table([
        [[ofStyle('Compact', 'Length')], [ofStyle('Compact', 'Oars')]],
        [[ofStyle('Compact', '3 m')], [ofStyle('Compact', '12')]],
      ]),
      ofStyle('SourceCode', 'row --hard   # as fast as you can'),
      paragraph('The end.'),
    ]),
  },
})
