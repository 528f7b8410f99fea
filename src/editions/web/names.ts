import type { Part, Table } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'

/** What a table is called in links to its rows: `Table 7.1`, `Table [2]` where the count is ours. */
export const tableName = ({ number, id }: Table): string =>
  `Table ${number ?? `[${id.replace('table-', '')}]`}`

/** Where the note with this id is referred to, in order: the ids of the references. */
export const referencesTo = (part: Part, noteId: string): readonly string[] =>
  [...inlinesOf(part)].flatMap((inline) =>
    inline.type === 'noteReference' && inline.target === noteId ? [inline.id] : [],
  )
