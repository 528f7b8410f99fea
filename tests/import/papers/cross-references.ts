import {
  ExternalHyperlink,
  InternalHyperlink,
  LevelFormat,
  type Paragraph,
  TableOfContents,
} from 'docx'
import { english, oneSection } from '../word/english.ts'
import { field, label, marked, pageReference, reference } from '../word/fields.ts'
import { list } from '../word/lists.ts'
import { picture, png } from '../word/pictures.ts'
import { table } from '../word/tables.ts'
import {
  heading,
  item,
  ofStyle,
  paragraph,
  type Raw,
  raw,
  run,
  styled,
  type Words,
} from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A report with a table of contents and one of its tables, and with references to headings, tables, figures, numbered paragraphs
 * and pages; links by bookmark and by a field; index entries; a link to a bookmark that is not there.
 */
export const crossReferences = (): Paper => ({
  options: {
    title: 'The state of the river',
    styles: english(
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Heading1',
        paragraph: { outlineLevel: 9 },
      },
      { id: 'TableofFigures', name: 'table of figures', basedOn: 'Normal' },
    ),
    numbering: {
      config: [
        list(
          'paragraphs',
          [LevelFormat.DECIMAL, '%1', { style: { style: 'Heading1' } }],
          [LevelFormat.DECIMAL, '%1.%2'],
          [LevelFormat.LOWER_LETTER, '(%3)'],
        ),
      ],
    },
    sections: oneSection([
      ofStyle('Title', 'The state of the river'),
      ofStyle('TOCHeading', 'Contents'),
      new TableOfContents('Contents', {
        hyperlink: true,
        headingStyleRange: '1-2',
        cachedEntries: [
          { title: '1 The river', level: 1, page: 3, href: '_Toc1' },
          { title: 'Its banks', level: 2, page: 4, href: '_Toc2' },
          { title: '2 The ferries', level: 1, page: 5, href: '_Toc3' },
        ],
      }),
      paragraph('Tables'),
      ...listOfTables(),
      chapter('_Ref_river', 'The river'),
      numbered(
        'The river is long. See ',
        ...reference('_Ref_ferries', 'The ferries'),
        ' on page ',
        ...pageReference('_Ref_ferries', '5'),
        '.',
      ),
      numbered(
        'As ',
        ...reference('_Ref_para', '2.1', '\\r \\h'),
        ' says, and ',
        ...reference('_Ref_table', 'Table 1'),
        ' shows, it floods',
        indexEntry('floods'),
        '.',
      ),
      heading(2, marked('_Ref_banks', 'Its banks')),
      numbered(
        'See ',
        new InternalHyperlink({ anchor: '_Ref_figure', children: [run('Figure 1', {})] }),
        ', and the ',
        ...field('HYPERLINK \\l "_Ref_banks"', 'banks'),
        '.',
      ),
      numbered(
        'See ',
        ...field('HYPERLINK "https://example.org/river"', 'the river’s own page'),
        ' and ',
        new ExternalHyperlink({
          link: 'mailto:river@example.org',
          children: [run('river@example.org', {})],
        }),
        '.',
      ),
      chapter('_Ref_ferries', 'The ferries'),
      numberedMarked('_Ref_para', 'There are eleven ferries.'),
      item('paragraphs', 2, 'one of oak; and'),
      item('paragraphs', 2, marked('_Ref_item', 'ten of elm.')),
      numbered(
        'For elm see ',
        ...reference('_Ref_item', '2.1(b)', '\\w \\h'),
        ' above, ',
        ...reference('_Ref_para', 'above', '\\p \\h'),
        '.',
      ),
      ofStyle('Caption', ...label('Table', '1', '_Ref_table'), ': Ferries by wood'),
      table([
        ['Wood', 'Ferries'],
        ['Oak', '1'],
        ['Elm', '10'],
      ]),
      numbered('The picture follows.'),
      paragraph(picture(png(8, [10, 120, 60]), 'A ferry of oak on the river.')),
      ofStyle('Caption', ...label('Figure', '1', '_Ref_figure'), ' The Wren'),
      numbered(
        'This leads nowhere: ',
        ...reference('_Ref_gone', 'Error! Reference source not found.'),
        ', nor does ',
        new InternalHyperlink({ anchor: '_nowhere', children: [run('this', {})] }),
        '.',
      ),
      styled({}, 'Index'),
      raw(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INDEX \\c "2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>floods, 3</w:t></w:r></w:p>',
      ),
      raw('<w:p><w:r><w:t>ropes, 5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
    ]),
  },
})

const chapter = (name: string, words: string): Paragraph =>
  styled(
    { style: 'Heading1', numbering: { reference: 'paragraphs', level: 0 } },
    marked(name, words),
  )
const numbered = (...words: readonly Words[]): Paragraph => item('paragraphs', 1, ...words)
const numberedMarked = (name: string, words: string): Paragraph => numbered(marked(name, words))

const indexEntry = (word: string): Raw =>
  raw(
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> XE "${word}" </w:instrText><w:fldChar w:fldCharType="end"/></w:r>`,
  )

/** A list of tables, whose one field runs over two paragraphs. */
const listOfTables = (): Paragraph[] => [
  raw(
    '<w:p><w:pPr><w:pStyle w:val="TableofFigures"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\h \\c "Table" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Ref_table"><w:r><w:t>Table 1: Ferries by wood</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>6</w:t></w:r></w:hyperlink></w:p>',
  ),
  raw('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
]
