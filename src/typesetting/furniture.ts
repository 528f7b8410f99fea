/** The kinds of words that an edition may add. */
export type FurnitureKind = keyof typeof ENGLISH

/** What fills the places of a piece of furniture: `{ page: 3, pages: 7 }`. */
export type Filling = Readonly<Record<string, string | number>>

const ENGLISH = {
  folio: 'Page {page} of {pages}',
  contents: 'Contents',
  contentsPage: 'Page',
  printEdition: 'Print edition, clear print, 14 point.',
  changes: 'Editorial changes:',
  changesAtEnd: 'Editorial changes are listed at the end.',
  licence: 'Licence: {licence}',
  colophon: 'Made and checked by {house}. Set in Source Serif and Source Sans.',
  tableOpening: 'Table of {rows} and {columns}, headed:',
  rows: '{count} rows',
  rowsOne: '{count} row',
  rowsTwo: '{count} rows',
  columns: '{count} columns',
  columnsOne: '{count} column',
  columnsTwo: '{count} columns',
  tableEnd: 'End of {table}',
  tableContinued: '{table} (continued)',
  tableUnnumbered: 'table',
  tableCounted: 'Table [{count}]',
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
  textCopy: 'Plain text edition, made and checked by {house}.',
  pagedTextCopy: 'Paged text edition, made and checked by {house}.',
  brackets: 'Words in square brackets are ours.',
  bracketsShared:
    'Words in square brackets are ours, but for those that the document has of its own.',
  count: '[{count}]',
  rowLink: '{table}, row {row}',
  noteBack: 'Back to note {label} in the text',
  noteBackAgain: 'Back to note {label} in the text, place {place}',
  tableAdded: 'Row numbers, and words in square brackets, are added by {house}.',
  tableNumbersAdded: 'Row numbers are added by {house}.',
  abbreviations: 'Abbreviations: {list}',
  permanentAddress: 'Permanent address: {address}',
  publishedOn: 'Published on {date}',
  publishedIn: 'Published in {date}',
  draft: 'Draft.',
  draftMeaning: 'Not published: for those who are working on it.',
  record: 'Kept as a record.',
  recordMeaning:
    '{published} and not brought up to date. Offices and addresses named in it are those of its day.',
  superseded: 'Superseded.',
  supersededMeaning:
    '{published}. A later publication has taken its place; this one is kept so that it can be cited.',
  withdrawn: 'Withdrawn.',
  withdrawnMeaning: '{published} and withdrawn since. It is kept so that it can be cited.',
}

const WELSH: typeof ENGLISH = {
  folio: 'Tudalen {page} o {pages}',
  contents: 'Cynnwys',
  contentsPage: 'Tudalen',
  printEdition: 'Argraffiad print, print clir, 14 pwynt.',
  changes: 'Newidiadau golygyddol:',
  changesAtEnd: 'Rhestrir newidiadau golygyddol ar y diwedd.',
  licence: 'Trwydded: {licence}',
  colophon: 'Gwnaed a gwiriwyd gan {house}. Gosodwyd yn Source Serif a Source Sans.',
  tableOpening: 'Tabl o {rows} a {columns}, gyda’r penawdau:',
  rows: '{count} rhes',
  rowsOne: '{count} rhes',
  rowsTwo: '{count} res',
  columns: '{count} colofn',
  columnsOne: '{count} golofn',
  columnsTwo: '{count} golofn',
  tableEnd: 'Diwedd {table}',
  tableContinued: '{table} (parhad)',
  tableUnnumbered: 'y tabl',
  tableCounted: 'Tabl [{count}]',
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
  textCopy: 'Argraffiad testun plaen, a wnaed ac a wiriwyd gan {house}.',
  pagedTextCopy: 'Argraffiad testun fesul tudalen, a wnaed ac a wiriwyd gan {house}.',
  brackets: 'Ni biau’r geiriau mewn bachau petryal.',
  bracketsShared: 'Ni biau’r geiriau mewn bachau petryal, ac eithrio rhai’r ddogfen ei hun.',
  count: '[{count}]',
  rowLink: '{table}, rhes {row}',
  noteBack: 'Yn ôl at nodyn {label} yn y testun',
  noteBackAgain: 'Yn ôl at nodyn {label} yn y testun, lle {place}',
  tableAdded: 'Ychwanegwyd rhifau’r rhesi, a geiriau mewn bachau petryal, gan {house}.',
  tableNumbersAdded: 'Ychwanegwyd rhifau’r rhesi gan {house}.',
  abbreviations: 'Byrfoddau: {list}',
  permanentAddress: 'Cyfeiriad parhaol: {address}',
  publishedOn: 'Cyhoeddwyd: {date}',
  publishedIn: 'Cyhoeddwyd: {date}',
  draft: 'Drafft.',
  draftMeaning: 'Heb ei gyhoeddi: ar gyfer y rhai sy’n gweithio arno.',
  record: 'Cedwir fel cofnod.',
  recordMeaning:
    '{published}; ni ddiweddarwyd ers hynny. Mae’r swyddfeydd a’r cyfeiriadau a enwir yn perthyn i’w cyfnod.',
  superseded: 'Disodlwyd.',
  supersededMeaning:
    '{published}. Mae cyhoeddiad diweddarach wedi cymryd ei le; cedwir hwn er mwyn gallu ei ddyfynnu.',
  withdrawn: 'Tynnwyd yn ôl.',
  withdrawnMeaning: '{published}; tynnwyd yn ôl ers hynny. Fe’i cedwir er mwyn gallu ei ddyfynnu.',
}

/** One table of furniture a language, by primary language subtag (BCP 47). */
const LANGUAGES: Readonly<Record<string, typeof ENGLISH>> = { en: ENGLISH, cy: WELSH }

/** A piece of furniture in the publication's language, filled; English where its language has no table yet. */
export function furnish(language: string, kind: FurnitureKind, filling: Filling = {}): string {
  const table = LANGUAGES[primary(language)] ?? ENGLISH
  return table[kind].replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''))
}

/** The language that the furniture of a publication in this one is in. */
export const toFurnitureLanguage = (language: string): string =>
  primary(language) in LANGUAGES ? language : 'en-GB'

const primary = (language: string): string => language.split('-')[0] ?? ''
