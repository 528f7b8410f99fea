import { interleave } from '../../publication/interleave.ts'
import type { Piece } from '../reading.ts'
import type { Where } from '../where.ts'
import { stretchesOf } from './inlines.ts'
import { labelsIn, type OwnNotes, shareNotes } from './notes.ts'
import { type Node, parseBlocks, parseInlines } from './parse.ts'
import type { CellSource } from './rows.ts'
import { type Chapter, toChapter } from './source.ts'

/** A chapter, the labels of all notes that stand in it, and the notes of its tables' own. */
interface Reader {
  readonly chapter: Chapter
  readonly labels: readonly string[]
  readonly own: OwnNotes
}

type Read = (node: Node, reader: Reader) => readonly Piece[]

/** The pieces of a chapter in canonical order: its text, the notes of each table beneath it, and all other notes. */
export function piecesOf(chapter: Chapter): readonly Piece[] {
  const labels = labelsIn(chapter.text)
  const root = parseBlocks(chapter.text, chapter.text.includes(':::') ? labels : [])
  const own = shareNotes(root, chapter)
  const reader = { chapter, labels, own }
  return [...readAll(root, reader), ...own.others.flatMap((note) => readNote(note, reader))]
}

const readers: Readonly<Record<string, Read>> = {
  blockquote: readAll,
  containerDirective: readAll,
  paragraph: readWords,
  heading: readWords,
  list: readList,
  code: readLines,
  html: (node, reader) => [toPiece(node, node.value ?? '', reader)],
  thematicBreak: () => [],
  footnoteDefinition: () => [],
}

function readAll({ children = [] }: Node, reader: Reader): readonly Piece[] {
  return children.flatMap((node) => read(node, reader))
}

function read(node: Node, reader: Reader): readonly Piece[] {
  const reading = readers[node.type]
  if (!reading) throw new Error(`No reading of ${node.type}`)
  return reading(node, reader)
}

/** A list, each label as it was typed: a tree counts for itself, the publication says what stands there. */
function readList({ children = [] }: Node, reader: Reader): readonly Piece[] {
  return children.flatMap((item) => {
    const label = labelOf(item, reader)
    return [...(label ? [toPiece(item, label, reader)] : []), ...readAll(item, reader)]
  })
}

function labelOf(
  { position }: Node,
  { chapter: { text, itemLabels } }: Reader,
): string | undefined {
  const start = position?.start
  const label = itemLabels.get(start?.line ?? 0)
  if (label && label.column === start?.column) return label.text
  return /^\d{1,9}[.)]/.exec(text.slice(start?.offset, (start?.offset ?? 0) + 10))?.[0]
}

/** An address or a signature; any other code is words like any other. */
function readLines(node: Node, reader: Reader): readonly Piece[] {
  return (node.value ?? '').split('\n').map((line) => toPiece(node, line, reader))
}

/** A note, after its label; the notes within it follow. */
const readNote = (note: Node, reader: Reader): readonly Piece[] => [
  { ...toPiece(note, `[^${note.label}]:`, reader), furniture: true },
  ...readAll(note, reader),
]

/** Words with what stands among them; a table, or the caption of a picture, ends those before it. */
function readWords(node: Node, reader: Reader): readonly Piece[] {
  const where = whereOf(node, reader.chapter)
  const pieces: Piece[] = []
  let words = interleave<Where>()
  for (const { kind, text } of stretchesOf(node, reader.chapter.text)) {
    if (kind === 'words') words.addText(text, where)
    else if (kind === 'note') words.addFurniture(`[^${text}]`, where)
    else if (kind === 'picture') words.addFurniture(text, where)
    else
      endBlock(kind === 'table' ? readTable(Number(text), reader) : readCaption(text, node, reader))
  }
  endBlock([])
  return pieces

  function endBlock(next: readonly Piece[]): void {
    words.endBlock(where)
    pieces.push(...words.pieces, ...next)
    words = interleave<Where>()
  }
}

/** The caption of a figure, in quotes after its file, is words of Markdown too. */
function readCaption(text: string, { position }: Node, reader: Reader): readonly Piece[] {
  const caption = parseInlines(text, labelsWithin(text, reader))
  const chapter = { ...reader.chapter, text }
  return readWords({ ...caption, ...(position && { position }) }, { ...reader, chapter })
}

/** The cells of a table, row by row, and the notes of its own. */
function readTable(place: number, reader: Reader): readonly Piece[] {
  const cells = reader.chapter.tables[place]?.rows.flat() ?? []
  const notes = reader.own.ofTables[place] ?? []
  return [
    ...cells.flatMap((cell) => readCell(cell, reader)),
    ...notes.flatMap((note) => readNote(note, reader)),
  ]
}

/** Nothing in such a cell is a mark of Markdown: most of a table's are so, and are read at once. */
const PLAIN = /^[^\\`*_[\]<>&!\n⦃]*$/

function readCell({ text, hasBlocks, line }: CellSource, reader: Reader): readonly Piece[] {
  const firstLine = reader.chapter.firstLine + line
  if (!hasBlocks && PLAIN.test(text))
    return [{ text, furniture: false, where: { line: firstLine } }]
  const chapter = hasBlocks
    ? toChapter(text, firstLine)
    : { text, firstLine, tables: [], itemLabels: new Map() }
  const parse = hasBlocks ? parseBlocks : parseInlines
  const node = parse(chapter.text, labelsWithin(text, reader))
  return readAll(node, { ...reader, chapter })
}

const labelsWithin = (text: string, { labels }: Reader): readonly string[] =>
  labels.filter((label) => text.includes(`[^${label}]`))

const toPiece = (node: Node, text: string, { chapter }: Reader): Piece => ({
  text,
  furniture: false,
  where: whereOf(node, chapter),
})

const whereOf = ({ position }: Node, { firstLine }: Chapter): Where => ({
  line: (position?.start.line ?? 1) + firstLine - 1,
})
