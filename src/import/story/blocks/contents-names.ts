import { wordings } from '../../../wording/index.ts'

/** What tables of contents, of tables and figures, and indexes are called, and the column of pages above them. */
const NAMES: readonly string[] = [
  // English
  'contents, table of contents, list of contents, contents page, index, list of tables, table of tables',
  'list of figures, table of figures, illustrations, list of illustrations, charts, list of charts, maps, list of maps',
  'list of boxes, tables and figures, list of tables and figures, list of figures and tables, table of authorities',
  'page, page no, page number, annexes, list of annexes, appendices, list of appendices',
  // Welsh, Irish, Gaelic
  'cynnwys, tabl cynnwys, mynegai, rhestr o dablau, rhestr o ffigurau, tudalen, clár, clár ábhair, innéacs, clàr-amais',
  // German
  'inhalt, inhaltsverzeichnis, inhaltsübersicht, tabellenverzeichnis, abbildungsverzeichnis, anlagenverzeichnis',
  'sachregister, stichwortverzeichnis, register, seite',
  // French
  'table des matières, sommaire, liste des tableaux, liste des figures, table des figures, table des illustrations',
  // Spanish, Portuguese, Italian, Dutch
  'índice, índice general, contenido, tabla de contenido, tabla de contenidos, índice de figuras, índice de tablas',
  'sumário, conteúdo, indice, sommario, indice delle figure, indice delle tabelle, inhoud, inhoudsopgave',
  // Swedish, Danish, Norwegian, Finnish, Polish, Czech
  'innehåll, innehållsförteckning, indhold, indholdsfortegnelse, innhold, innholdsfortegnelse',
  'sisällys, sisällysluettelo, spis treści, spis tabel, spis rysunków, obsah',
  // Russian, Ukrainian, Greek, Turkish, Hebrew, Arabic, Chinese, Japanese, Korean
  'содержание, оглавление, зміст, περιεχόμενα, πίνακας περιεχομένων, i̇çindekiler, içindekiler',
  'תוכן העניינים, תוכן עניינים, المحتويات, الفهرس, فهرس المحتويات, جدول المحتويات, 目录, 目錄, 目次, 目 录, 차례, 목차',
]

/** Those of the editions' own tables are names of these too. */
const KNOWN: ReadonlySet<string> = new Set([
  ...NAMES.join(', ').split(', '),
  ...wordings.flatMap(({ furniture }) =>
    [
      furniture.contents,
      furniture.contentsPage,
      furniture.contentsTables,
      furniture.contentsFigures,
      furniture.contentsBoxes,
    ].map((name) => name.toLowerCase()),
  ),
])

/** Tells whether words are no more than what such a table is called: `Contents`, `List of figures:`. */
export const isContentsName = (words: string): boolean =>
  KNOWN.has(
    words
      .replace(/\s+/g, ' ')
      .replace(/[:.]?\s*$/, '')
      .trim()
      .toLowerCase(),
  )
