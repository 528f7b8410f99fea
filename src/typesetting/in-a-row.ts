import type { Inline, NoteReference } from '../publication/tree.ts'

/** The reference to a note that an inline ends with: what follows it stands right beside it. */
export function lastReference(inline: Inline | undefined): NoteReference | undefined {
  if (inline?.type === 'noteReference') return inline
  return inline && 'children' in inline ? lastReference(inline.children.at(-1)) : undefined
}
