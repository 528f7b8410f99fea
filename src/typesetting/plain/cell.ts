import type { PlacedCell } from '../../publication/additions.ts'
import type { Block, Cell } from '../../publication/tree.ts'
import { ourChunks, plainChunks, toChunks } from './chunks.ts'
import { WIDTH } from './columns.ts'
import { looksDrawn, setApart } from './looks-drawn.ts'
import type { Place, SetBlocks } from './place.ts'
import type { PlainSetting } from './setting.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'
import { cellOpening, spanWords } from './table-words.ts'
import { type Chunk, fill, fillHung } from './wrap.ts'

/**
 * A cell's words after its headings, on one line if there is room: a row's header, or its first paragraph. What else it
 * holds is set in below; what it covers besides its own place stands at its end. `above` is the line that it follows.
 */
export function setCell(
  placed: PlacedCell,
  place: Place,
  setBlocks: SetBlocks,
  above: string,
): readonly Stanza[] {
  const { setting } = place
  const label = toOurs(cellOpening(placed, setting.language), setting)
  const span = toOurs(spanWords(placed, setting.language), setting)
  const { words, others } = openCell(placed.cell, setting)
  const within = { ...place, indent: place.indent + 2, gap: 0 }
  const opening = [...label, ...words, ...(others.length > 0 ? [] : span)]
  const lines = fillHung(opening, place.indent, WIDTH)
  const first = linesOf(lines.map((line) => (looksDrawn(line) ? setApart(line, above) : line)))
  if (others.length === 0) return first
  const rest = spaced(setBlocks(others, within), others[0]?.type === 'heading' ? 1 : 0)
  return [...keepNext(first), ...rest, ...linesOf(fill(span, within.indent, WIDTH))]
}

const toOurs = (words: string, setting: PlainSetting): readonly Chunk[] =>
  words ? ourChunks(words, setting) : []

/** The words that stand on the first line of a cell, and the blocks after them. */
function openCell(
  { header, children }: Cell,
  setting: PlainSetting,
): { readonly words: readonly Chunk[]; readonly others: readonly Block[] } {
  if (header) return { words: toChunks(header, setting), others: children }
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return { words: [], others: children }
  const words = [
    ...plainChunks(first.label ?? '', setting.language),
    ...toChunks(first.children, setting),
  ]
  return { words, others }
}

const linesOf = (lines: readonly string[]): readonly Stanza[] =>
  lines.length > 0 ? [stanza(lines, 0)] : []
