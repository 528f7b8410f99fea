import type { AddedToCell, Additions, PlacedCell } from '../../publication/additions.ts'
import { SECTION } from '../../publication/opening.ts'
import { countOf } from '../../publication/passages.ts'
import type { Abbreviation, Block, Inline, Note, Part } from '../../publication/tree.ts'
import { blocksOf, cellsOf } from '../../publication/walk.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { expansionsOf } from '../../typesetting/expansions.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { toExpansion } from './added.ts'
import { expandedIn, kindOfAdded, referencesTo } from './names.ts'
import { backTo } from './notes.ts'
import { openingOfCell } from './table/opening.ts'

/** What the web edition adds to a part of a publication in this language. */
export function additionsOf(part: Part, language: string, house: string): Additions {
  const expanded = expansionsOf(part)
  const inCells = expandedInCells(part, expanded)
  return {
    before: (block) => beforeBlock(block, language),
    after: (block) =>
      block.type === 'table' ? [furnish(language, kindOfAdded(block, expanded), { house })] : [],
    inCell: (placed) => inCell(placed, language, expanded),
    afterInline: (inline) =>
      inline.type === 'abbreviation' && (inCells.has(inline) || !expanded.has(inline))
        ? []
        : afterInline(inline, language),
    beforeNotes: [furnish(language, 'notes')],
    beforeNote: ({ label }) => [furnish(language, 'note', { label })],
    afterNote: (note) => waysBack(note, part, language),
  }
}

/** In a cell, what is expanded stands below what the cell says. */
const expandedInCells = (
  part: Part,
  expanded: ReadonlySet<Abbreviation>,
): ReadonlySet<Abbreviation> =>
  new Set(
    blocksOf(part).flatMap((block) =>
      block.type === 'table' ? cellsOf(block).flatMap((cell) => expandedIn(cell, expanded)) : [],
    ),
  )

/** Our count of a paragraph that has no number of its own, what a picture shows, what a box is. */
function beforeBlock(block: Block, language: string): readonly string[] {
  if (block.type === 'figure') return [block.alternative]
  if (block.type === 'box') return [boxKindOf(block, language)]
  const isCounted =
    block.type === 'paragraph' && block.id && block.id !== SECTION && block.label === undefined
  return isCounted ? [furnish(language, 'count', { count: countOf(block) })] : []
}

/** Before the words of a cell the numeral of its row and what heads it; after them, below, the expansions. */
function inCell(
  placed: PlacedCell,
  language: string,
  expanded: ReadonlySet<Abbreviation>,
): AddedToCell {
  if (placed.row.kind === 'head') return {}
  return {
    between: openingOfCell(placed, language).map(({ text }) => text),
    after: expandedIn(placed.cell, expanded).map(({ expansion }) => toExpansion(expansion)),
  }
}

function afterInline(inline: Inline, language: string): readonly string[] {
  if (inline.type === 'noteReference')
    return [furnish(language, 'noteReference', { label: inline.label })]
  if (inline.type === 'image') return [inline.alternative]
  return inline.type === 'abbreviation' ? [toExpansion(inline.expansion)] : []
}

const waysBack = ({ id, label }: Note, part: Part, language: string): readonly string[] =>
  referencesTo(part, id).map((_, index) => backTo(label, index + 1, language))
