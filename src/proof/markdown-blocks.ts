import { interleave } from '../publication/interleave.ts'
import {
  hasOption,
  isOption,
  plainText,
  type Stretch,
  stretchesOf,
  withoutOption,
} from './markdown-inlines.ts'
import type { Chapter } from './markdown-source.ts'
import type { Piece } from './reading.ts'

/** A node of the tree that the Markdown reader gives: mdast, as far as it is used here. */
export interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly value?: string
  readonly alt?: string | null | undefined
  readonly title?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly label?: string | null | undefined
  readonly ordered?: boolean | null | undefined
  readonly position?:
    | { readonly start: { readonly line: number; readonly offset?: number | undefined } }
    | undefined
}

type Read = (node: Node, chapter: Chapter) => readonly Piece[]

/** The pieces of a chapter in canonical order: its text, then its notes. */
export const piecesOf = (root: Node, chapter: Chapter): readonly Piece[] => [
  ...readAll(root, chapter),
  ...notesIn(root).flatMap((note) => readNote(note, chapter)),
]

const readers: Readonly<Record<string, Read>> = {
  blockquote: (node, chapter) => readAll(node, chapter),
  paragraph: readParagraph,
  heading: readWords,
  list: readList,
  table: readTable,
  code: readLines,
  html: (node, chapter) => [toWords(node, node.value ?? '', chapter)],
  thematicBreak: () => [],
  footnoteDefinition: () => [],
}

function readAll({ children = [] }: Node, chapter: Chapter): readonly Piece[] {
  return children.flatMap((node, index) => {
    const [before, next] = [children[index - 1], children[index + 1]]
    if (before?.type === 'table' && isOption(plainText(node))) return []
    if (next?.type === 'table' && node.type === 'paragraph' && hasOption(node))
      return readStretches(node, withoutOption(stretchesOf(node)), chapter)
    return read(node, chapter)
  })
}

function read(node: Node, chapter: Chapter): readonly Piece[] {
  const reader = readers[node.type]
  if (!reader) throw new Error(`No reading of ${node.type}`)
  return reader(node, chapter)
}

function readParagraph(node: Node, chapter: Chapter): readonly Piece[] {
  const [first, ...others] = node.children ?? []
  if (first?.type !== 'image' || others.length > 0) return readWords(node, chapter)
  return [
    toFurniture(node, first.alt ?? '', chapter),
    ...(first.title ? [toWords(node, first.title, chapter)] : []),
  ]
}

/** A list, each label as it was typed: a tree counts for itself, the publication says what stands there. */
function readList({ ordered, children = [] }: Node, chapter: Chapter): readonly Piece[] {
  return children.flatMap((item) => {
    const typed = chapter.text.slice(item.position?.start.offset)
    const label = /^\d{1,9}[.)]/.exec(typed)?.[0]
    const labels = ordered && label ? [toWords(item, label, chapter)] : []
    return [...labels, ...readAll(item, chapter)]
  })
}

function readTable({ children = [] }: Node, chapter: Chapter): readonly Piece[] {
  const rows = children.filter((row) => !isOption((row.children ?? []).map(plainText).join('')))
  return rows.flatMap((row) => row.children ?? []).flatMap((cell) => readWords(cell, chapter))
}

/** An address; any other code is words like any other. */
function readLines(node: Node, chapter: Chapter): readonly Piece[] {
  return (node.value ?? '').split('\n').map((line) => toWords(node, line, chapter))
}

/** A note, after its label; the notes within it follow. */
const readNote = (note: Node, chapter: Chapter): readonly Piece[] => [
  toFurniture(note, `[^${note.label}]:`, chapter),
  ...readAll(note, chapter),
]

const notesIn = ({ children = [] }: Node): readonly Node[] =>
  children.flatMap((node) => [
    ...(node.type === 'footnoteDefinition' ? [node] : []),
    ...notesIn(node),
  ])

function readWords(node: Node, chapter: Chapter): readonly Piece[] {
  return readStretches(node, stretchesOf(node), chapter)
}

function readStretches(
  node: Node,
  stretches: readonly Stretch[],
  chapter: Chapter,
): readonly Piece[] {
  const interleaved = interleave<string>()
  const where = whereOf(node, chapter)
  for (const { text, isReference } of stretches)
    if (isReference) interleaved.addFurniture(`[^${text}]`, where)
    else interleaved.addText(text, where)
  interleaved.endBlock(where)
  return interleaved.pieces
}

const toWords = (node: Node, text: string, chapter: Chapter): Piece => ({
  text,
  furniture: false,
  where: whereOf(node, chapter),
})

const toFurniture = (node: Node, text: string, chapter: Chapter): Piece => ({
  text,
  furniture: true,
  where: whereOf(node, chapter),
})

const whereOf = ({ position }: Node, { firstLine }: Chapter): string =>
  `line ${(position?.start.line ?? 1) + firstLine - 1}`
