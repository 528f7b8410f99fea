import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import { type Fault, inFile, inStyle } from '../fault.ts'
import { dropKid, rename } from '../planting.ts'
import { printWith } from '../printing.ts'

/** The layout that the faults of large print are planted in. */
export const LARGE = large(20)

const inLarge = (style: string) => inStyle(style, LARGE)

/** The sections of the report on the ferries: of these the first that is a table. */
const TABLE = 5

/** Faults of large print; of the report on the ferries, whose table begins on page 6 under the heading of a part. */
export const LARGE_FAULTS: readonly Fault[] = [
  {
    rule: 'print-title-page',
    name: 'the title page does not say that it is large print',
    reason: /The title page says “.*”, not “.* Large print, text in 20 point The Ferries Committee/,
    plant: (_, publication, context) =>
      printWith('', publication, context, { ...LARGE, namesItself: false }),
  },
  {
    rule: 'print-listed-table',
    name: 'a table is no section of its own',
    reason: /The PDF has 0 tables as lists, not 1/,
    plant: inFile(rename('Sect', 'Div', TABLE)),
  },
  {
    rule: 'print-listed-table',
    name: 'the caption is a paragraph',
    reason: /A table has P “Table 1: Crossings in an ordinary week”, not H3 “Table 1:/,
    plant: inFile(rename('H3', 'P', 2)),
  },
  {
    rule: 'print-listed-table',
    name: 'a row has a heading of another level',
    reason: /A table has H5 “Lower Mill.”, not H4 “Lower Mill.”/,
    plant: inFile(rename('H4', 'H5', 1)),
  },
  {
    rule: 'print-listed-table',
    name: 'a cell has no heading of its column',
    reason: /A table has LI “412”, not LI “On foot: 412”/,
    plant: inFile(rename('Lbl', 'Span', 5)),
  },
  {
    rule: 'print-listed-table',
    name: 'the words of a cell are not read',
    reason: /A table has LI “On foot:”, not LI “On foot: 412”/,
    plant: inFile(dropKid('LI', 9, 1)),
  },
  {
    rule: 'print-listed-table',
    name: 'the last row is not read',
    reason: /A table has P “End of Table 1”, not H4 “Cwch y Brenin.”/,
    plant: inFile((document) => {
      dropKid('Sect', TABLE, 7)(document)
      dropKid('Sect', TABLE, 7)(document)
    }),
  },
  {
    rule: 'print-size',
    name: 'a reference to a note is smaller than the text',
    reason: /Page 5 has “1” in 15 point; the imprint promises 20/,
    plant: inLarge('sup{font-size:15pt}'),
  },
  {
    rule: 'print-size',
    name: 'a folio is smaller than the text',
    reason: /Page 6 has “Page 6 of 10” in 12 point; the imprint promises 20/,
    plant: inLarge('@page part_2:left{@bottom-left{font-size:12pt}}'),
  },
  {
    rule: 'print-size',
    name: 'a running head is smaller than the text',
    reason: /Page 7 has “Part One.*” in 16 point; the imprint promises 20/,
    plant: inLarge('@page part_2:right{@top-left{font-size:16pt}}'),
  },
  {
    rule: 'print-size',
    name: 'the imprint is smaller than the text',
    reason: /Page 2 has “© The Faircopy developers.*” in 18 point; the imprint promises 20/,
    plant: inLarge('.imprint{font-size:18pt}'),
  },
  {
    rule: 'print-face',
    name: 'a title is in the serif',
    reason: /Page 5 has “Part One: The ferries” in SourceSerif4Display-Regular/,
    plant: inLarge('.part .title{font-family:"Source Serif 4 Display"}'),
  },
  {
    rule: 'print-face',
    name: 'emphasis is in italics',
    reason: /Page \d has “Kooch e Brenin.*” in SourceSerif4SmText-SemiboldIt/,
    plant: inLarge('em{font-family:"Source Serif 4";font-style:italic}'),
  },
  {
    rule: 'print-underline',
    name: 'words of the text are underlined',
    reason: /Page 5 has a line drawn at “There were eleven ferries on the upper river in”/,
    plant: inLarge('.part p{text-decoration:underline}'),
  },
  {
    rule: 'print-underline',
    name: 'words of the imprint are struck through',
    reason: /Page 2 has a line drawn at “© The Faircopy developers 2026”/,
    plant: inLarge('.imprint p{text-decoration:line-through}'),
  },
  {
    rule: 'print-divided',
    name: 'a line ends at the hyphen of a compound',
    publication: 'reaching-out',
    reason: /Page \d+ divides a word at “.*budget-holding/,
    plant: inLarge('.whole{text-wrap:wrap}'),
  },
  {
    rule: 'print-divided',
    name: 'words are divided as in print',
    publication: 'returns',
    reason: /Page \d+ divides a word at “/,
    plant: inStyle('.part p{width:20mm}', clear),
  },
  {
    rule: 'print-alignment',
    name: 'paragraphs are justified',
    reason: /Page 4 does not align “The commission asked us to say which ferries the” at the left/,
    plant: inLarge('.part p{text-align:justify}'),
  },
  {
    rule: 'print-alignment',
    name: 'a title of a line is centred',
    reason: /Page 4 does not align “Foreword” at the left/,
    plant: inLarge('.part .title{text-align:center}'),
  },
]
