import { wordsOfLine } from './lines.ts'
import type { Node } from './parse.ts'
import type { Chapter } from './source.ts'

/** Where the notes of a chapter stand: beneath its tables, in their order, or at its end. */
export interface OwnNotes {
  readonly ofTables: readonly (readonly Node[])[]
  readonly others: readonly Node[]
}

/** The labels of the notes that a text holds, wherever they stand in it. */
export const labelsIn = (text: string): readonly string[] => [
  ...new Set(text.split('\n').flatMap((line) => NOTE.exec(wordsOfLine(line))?.[1] ?? [])),
]

const NOTE = /^\[\^([^\s[\]]+)\]:/

/** Gives each table the notes that it is the first to refer to, where a colon in their labels says that they are a table's. */
export function shareNotes(root: Node, { text, tables }: Chapter): OwnNotes {
  const notes = notesIn(root).filter(({ position }) => (position?.start.offset ?? 0) < text.length)
  const taken = new Set<Node>()
  const ofTables = tables.map(({ references }) => {
    const own = notes.filter((note) => !taken.has(note) && references.has(keyOf(note)))
    for (const note of own) taken.add(note)
    return own
  })
  return { ofTables, others: notes.filter((note) => !taken.has(note)) }
}

const keyOf = ({ label }: Node): string => (label ?? '').toLowerCase()

const notesIn = ({ children = [] }: Node): readonly Node[] =>
  children.flatMap((node) => [
    ...(node.type === 'footnoteDefinition' ? [node] : []),
    ...notesIn(node),
  ])
