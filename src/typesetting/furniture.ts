/** The kinds of words that an edition may add. */
export type FurnitureKind = keyof typeof ENGLISH

/** What fills the places of a piece of furniture: `{ page: 3, pages: 7 }`. */
export type Filling = Readonly<Record<string, string | number>>

const ENGLISH = {
  folio: 'Page {page} of {pages}',
  contents: 'Contents',
  contentsPage: 'Page',
  tableOpening: 'Table of {rows} rows and {columns} columns, headed:',
  tableEnd: 'End of {table}',
  tableUnnumbered: 'table',
  row: 'Row {row} of {rows}',
  cell: '{heading}:',
  expansion: '{expansion}',
  figure: 'Figure: {alternative}',
  noteReference: 'note {label}',
  note: 'Note {label}',
  notes: 'Notes',
  rule: 'A rule divides the text here.',
  quotation: 'Quotation',
  quotationEnd: 'End of quotation',
  count: '[{count}]',
  rowLink: '{table}, row {row}',
  noteBack: 'Back to note {label} in the text',
  noteBackAgain: 'Back to note {label} in the text, place {place}',
  tableAdded: 'Row numbers, and words in square brackets, are added by {house}.',
}

const WELSH: typeof ENGLISH = {
  folio: 'Tudalen {page} o {pages}',
  contents: 'Cynnwys',
  contentsPage: 'Tudalen',
  tableOpening: 'Tabl o {rows} rhes a {columns} colofn, gyda’r penawdau:',
  tableEnd: 'Diwedd {table}',
  tableUnnumbered: 'y tabl',
  row: 'Rhes {row} o {rows}',
  cell: '{heading}:',
  expansion: '{expansion}',
  figure: 'Ffigur: {alternative}',
  noteReference: 'nodyn {label}',
  note: 'Nodyn {label}',
  notes: 'Nodiadau',
  rule: 'Mae llinell yn rhannu’r testun yma.',
  quotation: 'Dyfyniad',
  quotationEnd: 'Diwedd y dyfyniad',
  count: '[{count}]',
  rowLink: '{table}, rhes {row}',
  noteBack: 'Yn ôl at nodyn {label} yn y testun',
  noteBackAgain: 'Yn ôl at nodyn {label} yn y testun, lle {place}',
  tableAdded: 'Ychwanegwyd rhifau’r rhesi, a geiriau mewn bachau petryal, gan {house}.',
}

/** One table of furniture a language, by primary language subtag (BCP 47). */
const LANGUAGES: Readonly<Record<string, typeof ENGLISH>> = { en: ENGLISH, cy: WELSH }

/** A piece of furniture in the publication's language, filled; English where its language has no table yet. */
export function furnish(language: string, kind: FurnitureKind, filling: Filling = {}): string {
  const table = LANGUAGES[language.split('-')[0] ?? ''] ?? ENGLISH
  return table[kind].replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''))
}
