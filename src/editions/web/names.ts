import type { Part, Table } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../../typesetting/furniture.ts'

/** What a table is called in links to its rows: `Table 7.1`, as its caption has it; `Table [2]` where the count is ours. */
export const tableName = ({ number, caption, id }: Table, language: string): string =>
  (number && labelIn(toPlainText(caption ?? []), number)) ||
  furnish(language, 'tableCounted', { count: number ?? id.replace('table-', '') })

/** The words up to and with the number: `Table 7.1` of `Table 7.1: Next steps`; '' where the number is not there. */
export function labelIn(text: string, number: string): string {
  const end = text.indexOf(number)
  return end < 0 ? '' : text.slice(0, end + number.length)
}

/** Where the note with this id is referred to, in order: the ids of the references. */
export const referencesTo = (part: Part, noteId: string): readonly string[] =>
  [...inlinesOf(part)].flatMap((inline) =>
    inline.type === 'noteReference' && inline.target === noteId ? [inline.id] : [],
  )
