import type { Node } from './markdown-parse.ts'
import { unmark } from './markdown-phrases.ts'
import { splitAtTables } from './markdown-tables.ts'

/** Words of a node; or, among them, the label of a note, what a picture shows, its caption in Markdown, or the place of a table. */
export interface Stretch {
  readonly kind: 'words' | 'note' | 'picture' | 'caption' | 'table'
  readonly text: string
}

/** What a node of words holds, in its order: a break is a space. */
export function stretchesOf(node: Node): readonly Stretch[] {
  const { type, value, children = [] } = node
  if (type === 'break') return [{ kind: 'words', text: ' ' }]
  if (type === 'footnoteReference') return [{ kind: 'note', text: node.label ?? '' }]
  if (type === 'image') return toPicture(node)
  return value === undefined ? children.flatMap(stretchesOf) : toWords(value)
}

const toPicture = ({ alt, title }: Node): readonly Stretch[] => [
  { kind: 'picture', text: unmark(alt ?? '') },
  ...(title ? [{ kind: 'caption', text: title } as const] : []),
]

/** Text is words, but for the marks of tables. */
const toWords = (value: string): readonly Stretch[] =>
  splitAtTables(unmark(value)).map((text, index) => ({
    kind: index % 2 === 1 ? 'table' : 'words',
    text,
  }))
