import type { Abbreviation, Part, Table } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'
import { abbreviationsIn } from '../../typesetting/expansions.ts'
import { type FurnitureKind, furnish } from '../../typesetting/furniture.ts'

/** What a table is called in links to its rows: `Table 7.1`, as its caption has it; `Table [2]` where the count is ours. */
export const tableName = ({ number, caption, id }: Table, language: string): string =>
  (number && labelIn(toPlainText(caption ?? []), number)) ||
  furnish(language, 'tableCounted', { count: number ?? id.replace('table-', '') })

/** Which note below a table says what is added to it: numerals of rows, and in brackets the expansions, if it has any. */
export function kindOfAdded({ rows }: Table, expanded: ReadonlySet<Abbreviation>): FurnitureKind {
  const cells = rows.flatMap((row) => row.cells).flatMap(({ children }) => children)
  const isExpanded = abbreviationsIn(cells).some((abbreviation) => expanded.has(abbreviation))
  return isExpanded ? 'tableAdded' : 'tableNumbersAdded'
}

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
