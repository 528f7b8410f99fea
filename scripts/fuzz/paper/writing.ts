/** What is written: Markdown, and the words that a reader must find in it, in order. */
export interface Written {
  readonly markdown: string
  readonly words: string
}

/** Something that is drawn by chance, and is written where its numbers are known. */
export type Write = (writing: Writing) => Written

/** What is known while one part is written. */
export interface Writing {
  /** `2`, or `A` in an annex: what its numbers begin with. */
  readonly chapter: string
  readonly numbering: Numbering
  readonly language: string
  /** What stands at the end of the part, each in a paragraph of its own: notes and definitions of abbreviations. */
  readonly ends: Written[]
  /** The notes of the table's own that is being written, which are read beneath it. */
  readonly tableNotes: Written[]
  /** Numbers that were given, by what they are of. */
  readonly counts: Map<string, number>
  /** What links may lead to, in every part of the publication, as a link from here names it. */
  readonly targets: string[]
  /** The addresses of tables that say what is due and when, in every part of the publication. */
  readonly timetables: string[]
  /** CSV files beside the text, by their names. */
  readonly files: Map<string, string>
}

/** How paragraphs are numbered; `none` is decimal without numbers. */
export type Numbering = 'none' | 'decimal' | 'whole' | 'provisions'

/** The next number of a row: `figure`, `table`, `paragraph`. */
export function next({ counts }: Writing, row: string): number {
  const number = (counts.get(row) ?? 0) + 1
  counts.set(row, number)
  return number
}

/** Something that has no words: a mark, a line. */
export const mark = (markdown: string): Written => ({ markdown, words: '' })

/** Several pieces, with the same between them in Markdown and, as white space or nothing, in words. */
export const join = (pieces: readonly Written[], between: string): Written => ({
  markdown: pieces.map(({ markdown }) => markdown).join(between),
  words: pieces.map(({ words }) => words).join(/\s/.test(between) ? ' ' : ''),
})

/** A piece within marks that are no words. */
export const within = (open: string, { markdown, words }: Written, close: string): Written => ({
  markdown: `${open}${markdown}${close}`,
  words,
})

/** A piece whose every line but the first, and but empty ones, begins with a margin. */
export const setIn = (first: string, margin: string, { markdown, words }: Written): Written => ({
  markdown: first + markdown.replace(/\n(?=.)/g, `\n${margin}`),
  words,
})

/** A piece on one line, where Markdown has the end of a line for the end of a block. */
export const onOneLine = ({ markdown, words }: Written): Written => ({
  markdown: markdown.replace(/\\?\n/g, ' '),
  words,
})
