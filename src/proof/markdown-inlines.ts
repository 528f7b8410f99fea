import type { Node } from './markdown-parse.ts'
import { unmark } from './markdown-phrases.ts'
import { splitAtTables } from './markdown-tables.ts'

/** Words of a node; or, among them, the label of a note, what a picture shows, or the place of a table. */
export interface Stretch {
  readonly kind: 'words' | 'note' | 'picture' | 'table'
  readonly text: string
}

/** What a node of words holds, in its order: a break is a space. */
export function stretchesOf(node: Node): readonly Stretch[] {
  const { type, value, children = [] } = node
  if (type === 'break') return [{ kind: 'words', text: ' ' }]
  if (type === 'footnoteReference') return [{ kind: 'note', text: node.label ?? '' }]
  if (type === 'image') return [{ kind: 'picture', text: unmark(node.alt ?? '') }]
  return value === undefined ? children.flatMap(stretchesOf) : toWords(value)
}

/** Text is words, but for the marks of tables. */
const toWords = (value: string): readonly Stretch[] =>
  splitAtTables(unmark(value)).map((text, index) => ({
    kind: index % 2 === 1 ? 'table' : 'words',
    text,
  }))
