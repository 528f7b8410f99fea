import type { AddedToCell, Additions, PlacedCell } from '../../../publication/additions.ts'
import { SECTION } from '../../../publication/opening.ts'
import { remember } from '../../../publication/remember.ts'
import type {
  Abbreviation,
  Block,
  Inline,
  Note,
  Part,
  Publication,
  Table,
} from '../../../publication/tree.ts'
import { blocksOf, cellsOf, inlinesOf, inlinesWithin } from '../../../publication/walk.ts'
import type { Furniture } from '../../expected.ts'
import { expandedIn } from '../expanded.ts'
import type { Facts } from '../facts.ts'
import { boxKind } from '../labels.ts'
import { say } from '../say.ts'
import { cellLabels } from './cell-labels.ts'

/**
 * What a page must add to the words of its part: what pictures show, what boxes are, our counts of paragraphs without a number;
 * in tables the numerals of rows and what heads cells where rows stack; expansions in brackets; and the ways to notes and back.
 */
export const expectWeb = (
  { frontMatter }: Publication,
  { house }: Pick<Facts, 'house'>,
): Furniture => ({ additions: (part) => additionsTo(part, frontMatter.language, house.name) })

function additionsTo(part: Part, language: string, house: string): Additions {
  const expanded = expandedIn(part)
  const inCells = new Set(cellBlocksOf(part).flatMap((blocks) => expandedWithin(blocks, expanded)))
  return {
    before: (block) => [beforeBlock(block, language)],
    after: (block) => (block.type === 'table' ? [tableNote(block)] : []),
    inCell: (placed) => inCell(placed, expanded, language),
    afterInline,
    beforeNotes: [say(language, 'notes')],
    beforeNote: ({ label }) => [say(language, 'note', { label })],
    afterNote: (note) => waysBack(note, referencesIn(part).get(note.id) ?? 0, language),
  }

  /** Beneath a table stands what is added to it: numerals of rows and, if it has any, expansions. */
  function tableNote(table: Table): string {
    const hasExpansions = cellsOf(table).some(
      ({ children }) => expandedWithin(children, expanded).length > 0,
    )
    return say(language, hasExpansions ? 'tableAdded' : 'tableNumbersAdded', { house })
  }

  /** An expansion stands after its abbreviation; in a cell, below all that the cell says. */
  function afterInline(inline: Inline): readonly string[] {
    if (inline.type === 'image') return [inline.alternative]
    if (inline.type === 'noteReference')
      return [say(language, 'noteReference', { label: inline.label })]
    const isExpanded =
      inline.type === 'abbreviation' && expanded.has(inline) && !inCells.has(inline)
    return isExpanded ? [`[${inline.expansion}]`] : []
  }
}

const cellBlocksOf = (part: Part): readonly (readonly Block[])[] =>
  blocksOf(part)
    .filter((block) => block.type === 'table')
    .flatMap((table) => cellsOf(table).map(({ children }) => children))

const expandedWithin = (
  blocks: readonly Block[],
  expanded: ReadonlySet<Abbreviation>,
): readonly Abbreviation[] =>
  [...inlinesWithin(blocks)]
    .filter((inline) => inline.type === 'abbreviation')
    .filter((abbreviation) => expanded.has(abbreviation))

function inCell(
  placed: PlacedCell,
  expanded: ReadonlySet<Abbreviation>,
  language: string,
): AddedToCell {
  if (placed.row.kind === 'head') return {}
  const expansions = expandedWithin(placed.cell.children, expanded)
  return {
    between: cellLabels(placed, language),
    after: expansions.map(({ expansion }) => `[${expansion}]`),
  }
}

/** How many references each note has, by its id: there are as many notes as references. */
const referencesIn = remember((part: Part): ReadonlyMap<string, number> => {
  const references = inlinesOf(part).filter((inline) => inline.type === 'noteReference')
  const byNote = Map.groupBy(references, ({ target }) => target)
  return new Map([...byNote].map(([id, all]) => [id, all.length]))
})

function beforeBlock(block: Block, language: string): string {
  if (block.type === 'figure') return block.alternative
  if (block.type === 'box') return boxKind(block, language)
  if (block.type !== 'paragraph' || block.label !== undefined) return ''
  if (block.id === undefined || block.id === SECTION) return ''
  return say(language, 'count', { count: block.id.replace(/^para-/, '') })
}

/** A note leads back to each place where it is referred to. */
const waysBack = ({ label }: Note, count: number, language: string): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    say(language, at === 0 ? 'noteBack' : 'noteBackAgain', { label, place: at + 1 }),
  )
