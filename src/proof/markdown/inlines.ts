import type { Node } from './parse.ts'
import { unmark } from './phrases.ts'
import { splitAtTables } from './tables.ts'

/** Words of a node; or, among them, the label of a note, what a picture shows, its caption in Markdown, or the place of a table. */
export interface Stretch {
  readonly kind: 'words' | 'note' | 'picture' | 'caption' | 'table'
  readonly text: string
}

/** What a node of words holds, in its order: a break is a space. `source` is the text that it was read from. */
export function stretchesOf(node: Node, source: string): readonly Stretch[] {
  const { type, value, children = [] } = node
  if (type === 'break') return [{ kind: 'words', text: ' ' }]
  if (type === 'footnoteReference') return [{ kind: 'note', text: node.label ?? '' }]
  if (type === 'image') return toPicture(node, source)
  return value === undefined
    ? children.flatMap((child) => stretchesOf(child, source))
    : toWords(value)
}

const toPicture = ({ alt, title, position }: Node, source: string): readonly Stretch[] => [
  { kind: 'picture', text: unmark(alt ?? '') },
  ...(title
    ? [
        {
          kind: 'caption',
          text: captionIn(source.slice(position?.start.offset, position?.end.offset)),
        } as const,
      ]
    : []),
]

/** What stands in quotes at the end of a picture's Markdown: it is Markdown too, of which mdast has taken the backslashes. */
const CAPTION =
  /\s(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|\(((?:\\[\s\S]|[^()\\])*)\))\s*\)$/

function captionIn(picture: string): string {
  const [, ...quoted] = CAPTION.exec(picture) ?? []
  return quoted.find((text) => text !== undefined)?.replace(/\n[ \t>]*/g, '\n') ?? ''
}

/** Text is words, but for the marks of tables. */
const toWords = (value: string): readonly Stretch[] =>
  splitAtTables(unmark(value)).map((text, index) => ({
    kind: index % 2 === 1 ? 'table' : 'words',
    text,
  }))
