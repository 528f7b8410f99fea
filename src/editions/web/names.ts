import { remember } from '../../publication/remember.ts'
import type { Abbreviation, Cell, Part, Table } from '../../publication/tree.ts'
import { cellsOf, inlinesOf } from '../../publication/walk.ts'
import type { FurnitureKind } from '../../typesetting/furniture.ts'

/** Which note below a table says what is added to it: numerals of rows, and in brackets the expansions, if it has any. */
export function kindOfAdded(table: Table, expanded: ReadonlySet<Abbreviation>): FurnitureKind {
  const isExpanded = cellsOf(table).some((cell) => expandedIn(cell, expanded).length > 0)
  return isExpanded ? 'tableAdded' : 'tableNumbersAdded'
}

/** The abbreviations of a cell that are expanded, below what it says. */
export const expandedIn = (
  { children }: Cell,
  expanded: ReadonlySet<Abbreviation>,
): readonly Abbreviation[] =>
  expanded.size === 0
    ? []
    : inlinesOf({ children, notes: [] }).filter(
        (inline): inline is Abbreviation => inline.type === 'abbreviation' && expanded.has(inline),
      )

/** Where the note with this id is referred to, in order: the ids of the references. */
export const referencesTo = (part: Part, noteId: string): readonly string[] =>
  referencesIn(part).get(noteId) ?? []

/** By the ids of the notes: a part has as many notes as references. */
const referencesIn = remember((part: Part): ReadonlyMap<string, readonly string[]> => {
  const references = inlinesOf(part).filter((inline) => inline.type === 'noteReference')
  const byNote = Map.groupBy(references, ({ target }) => target)
  return new Map([...byNote].map(([target, found]) => [target, found.map(({ id }) => id)]))
})
