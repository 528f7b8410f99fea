import { PDFString } from '@cantoo/pdf-lib'
import { type Fault, inFile, inStyle } from './fault.ts'
import { addAgain, dropKid, inContent, rename, setInCell } from './planting.ts'

/** Faults in the tags of tables, lists and boxes. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  {
    rule: 'print-table-head',
    name: 'the head of a table is read on both its pages',
    publication: 'returns',
    reason: /The heading “Day” of a table is read 2 times/,
    plant: inFile(addAgain('TH', 5, '/Artifact <</Type /Pagination>> BDC')),
  },
  {
    rule: 'print-table-head',
    name: 'a page does not say that a table goes on there',
    publication: 'returns',
    reason: /Page 5 does not repeat the head of Table 1.1/,
    plant: inFile(
      inContent(5, (content) => content.replace(/(\/Pagination>> BDC[^<]*)<\w{4}> Tj/, '$1')),
    ),
  },
  {
    rule: 'print-table-head',
    name: 'a page does not repeat the second row of a head',
    publication: 'crossings',
    reason: /Page 5 does not repeat the head of Table 1/,
    plant: inFile(
      inContent(5, (content) =>
        content.replace(/([\s\S]*\/Pagination>> BDC[\s\S]*?)<\w{4}> Tj/, '$1'),
      ),
    ),
  },
  {
    rule: 'print-table-head',
    name: 'a page holds the head of a table alone',
    publication: 'returns',
    reason: /Page \d+ holds the head of Table 1.1 and none of its rows/,
    plant: inStyle(
      'tr.tall td, tbody tr:last-child td{padding-bottom:250mm;break-inside:auto}tbody tr{break-inside:auto}',
    ),
  },
  {
    rule: 'print-cell-header',
    name: 'a cell is headed by the next column',
    reason: /is headed by .* not by /,
    plant: inFile(setInCell('TD', 'Headers', [PDFString.of('h000003')])),
  },
  {
    rule: 'print-cell-header',
    name: 'the head of a table is tagged as its body',
    reason: /A table has rows 1 in TBody and \d+ in TBody, not 1 in THead and \d+ in TBody/,
    plant: inFile(rename('THead', 'TBody')),
  },
  {
    rule: 'print-cell-header',
    name: 'a cell covers a column too many',
    reason: /The cell “.*” stands in .* columns .*, not in row/,
    plant: inFile(setInCell('TD', 'ColSpan', 3)),
  },
  {
    rule: 'print-cell-header',
    name: 'a heading over two rows covers one',
    publication: 'crossings',
    reason: /The cell “Ferry” stands in row 1 and column 1, not in rows 1 to 2 and column 1/,
    plant: inFile(setInCell('TH', 'RowSpan', 1)),
  },
  {
    rule: 'print-cell-header',
    name: 'a cell below a group is not headed by it',
    publication: 'crossings',
    reason:
      /The cell “3.0” is headed by nothing, not by .*“On foot.*“In spring” and “Ashford Quay”/,
    plant: inFile(setInCell('TD', 'Headers', [])),
  },
  {
    rule: 'print-cell-header',
    name: 'a heading is none in the tags',
    publication: 'crossings',
    reason: /is headed by .* not by /,
    plant: inFile(rename('TH', 'TD')),
  },
  {
    rule: 'print-cell-header',
    name: 'a table is none in the tags',
    publication: 'crossings',
    reason: /The PDF has 4 tables in rows and columns, not 5/,
    plant: inFile(rename('Table', 'Div')),
  },
  {
    rule: 'print-list',
    name: 'a label is none in the tags',
    publication: 'rules',
    reason: /Item 1 of a list is no item, not labelled “Ferry”/,
    plant: inFile(rename('Lbl', 'Span')),
  },
  {
    rule: 'print-list',
    name: 'an item has no body',
    publication: 'rules',
    reason: /Item 2 of a list is no item, not labelled “\(ii\)”/,
    plant: inFile(rename('LBody', 'P', 10)),
  },
  {
    rule: 'print-list',
    name: 'a list within a list is none in the tags',
    publication: 'rules',
    reason: /The PDF has 4 lists; the publication has 5/,
    plant: inFile(rename('L', 'Div', 2)),
  },
  {
    rule: 'print-box',
    name: 'a box is none in the tags',
    publication: 'rules',
    reason: /The PDF has 2 boxes; the publication has 3/,
    plant: inFile(rename('Sect', 'Div', -1)),
  },
  {
    rule: 'print-box',
    name: 'a box begins without its title',
    publication: 'rules',
    reason: /A box begins with “We recommend.*”, not with its title “Recommendation 3”/,
    plant: inFile(dropKid('Sect', -2, 0)),
  },
]
