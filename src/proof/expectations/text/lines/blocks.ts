import { interleave } from '../../../../publication/interleave.ts'
import type {
  Block,
  Box,
  DefinitionItem,
  Figure,
  Inline,
  LineBlock,
  List,
  ListItem,
  Paragraph,
  Quotation,
} from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { columnsOf } from '../../../text/columns.ts'
import type { TextAdditions } from '../additions.ts'
import { AXIS, BREAK, DEEPEST, type Place, type Stanza, spaced, stanzaOf } from './stanza.ts'
import { tableLines } from './table.ts'

/** Where the words of a part's blocks must stand, with what is added among them. */
export const blocksLines = (
  blocks: readonly Block[],
  place: Place,
  added: TextAdditions,
): readonly Stanza[] => blocks.flatMap((block) => blockLines(block, place, added))

function blockLines(block: Block, place: Place, added: TextAdditions): readonly Stanza[] {
  switch (block.type) {
    case 'heading': {
      const words = wordsOf(block.children, added)
      return spaced([{ ...stanzaOf(words, place), drawn: '-' }], Math.max(place.gap, 1))
    }
    case 'paragraph':
      return paragraphLines(block, place, added)
    case 'list':
      return listLines(block, place, added)
    case 'definitionList':
      return block.items.flatMap((item) => definitionLines(item, place, added))
    case 'quotation':
      return quotationLines(block, place, added)
    case 'box':
      return boxLines(block, place, added)
    case 'figure':
      return figureLines(block, place, added)
    case 'address':
    case 'signature':
      return linesLines(block, place, added)
    case 'thematicBreak':
      return before(block, place, added)
    case 'table':
      return tableLines(block, place, added)
  }
}

/** What inlines say, with what is added after them; a break stands for itself. */
export function wordsOf(inlines: readonly Inline[], { afterInline }: TextAdditions): string {
  const interleaved = interleave<undefined>()
  const add = (inline: Inline): void => {
    if ('children' in inline) inline.children.forEach(add)
    else if (inline.type === 'break') interleaved.addText(` ${BREAK} `, undefined)
    else interleaved.addText(toPlainText([inline]), undefined)
    for (const text of afterInline?.(inline) ?? []) interleaved.addFurniture(text, undefined)
  }
  inlines.forEach(add)
  interleaved.endBlock(undefined)
  return interleaved.pieces.map(({ text }) => text).join(' ')
}

/** Words of ours, each piece on lines of its own. */
const ours = (texts: readonly string[] = [], place: Place): readonly Stanza[] =>
  texts.filter(Boolean).map((text) => stanzaOf(text, place))

const before = (block: Block, place: Place, added: TextAdditions): readonly Stanza[] =>
  ours(added.before?.(block), place)

const after = (block: Block, place: Place, added: TextAdditions): readonly Stanza[] =>
  ours(added.after?.(block), { ...place, gap: 1 })

/** The number of a paragraph hangs left of it; one without room begins its first line, which stands out. */
function paragraphLines(
  { label, children }: Paragraph,
  place: Place,
  added: TextAdditions,
): readonly Stanza[] {
  const words = wordsOf(children, added)
  if (!label) return spaced([stanzaOf(words, place)], place.gap)
  const from = Math.max(0, place.indent - AXIS)
  const whole = { ...stanzaOf(`${label} ${words}`, place), from }
  const hasRoom = from + columnsOf(label) < place.indent
  const mark = { words: countOf(label), axis: place.indent }
  return [hasRoom ? { ...whole, mark } : whole]
}

const countOf = (text: string): number => stanzaOf(text, { indent: 0, gap: 0 }).words.length

/** What an item may hold besides its first words with no empty line between the items. */
const CLOSE: ReadonlySet<Block['type']> = new Set(['list', 'address', 'signature'])

function listLines({ items }: List, place: Place, added: TextAdditions): readonly Stanza[] {
  const isLoose = items.some(({ children }) =>
    children.slice(1).some(({ type }) => !CLOSE.has(type)),
  )
  const gap = place.gap > 0 && isLoose ? 1 : 0
  return items.flatMap((item, at) =>
    spaced(itemLines(item, { ...place, gap }, added), at === 0 ? place.gap : gap),
  )
}

const itemLines = (item: ListItem, place: Place, added: TextAdditions): readonly Stanza[] =>
  markedLines(item.label ?? added.beforeItem?.(item)[0] ?? '', item.children, place, added)

/** A mark of so many columns has a line of its own, and its words stand so far in. */
const LONG = { columns: 12, axis: 4 }

/** Blocks that hang from a mark, an item's or a note's; before a list it stands alone. */
export function markedLines(
  mark: string,
  blocks: readonly Block[],
  place: Place,
  added: TextAdditions,
): readonly Stanza[] {
  const indent = Math.min(place.indent, DEEPEST)
  const columns = columnsOf(mark)
  const axis = indent + (columns > LONG.columns ? LONG.axis : columns + 1)
  const alone = stanzaOf(mark, { indent, gap: 0 })
  const inner = blocksLines(blocks, { ...place, indent: axis }, added)
  const [first, ...others] = inner
  if (!first || blocks[0]?.type === 'list') return [alone, ...spaced(inner, 0)]
  return [hang(alone, first, axis), ...others]
}

const hang = (mark: Stanza, first: Stanza, axis: number): Stanza => ({
  ...first,
  words: [...mark.words, ...first.words],
  breaks: first.breaks.map((at) => at + mark.words.length),
  from: mark.from,
  mark: { words: mark.words.length, axis },
})

const setIn = (place: Place, columns: number): Place => ({
  ...place,
  indent: Math.max(place.indent, Math.min(place.indent + columns, DEEPEST)),
})

/** A meaning after one of several blocks has an empty line above it, and one that begins with a heading. */
function definitionLines(
  { terms, definitions }: DefinitionItem,
  place: Place,
  added: TextAdditions,
): readonly Stanza[] {
  const named = terms.map((term) => stanzaOf(wordsOf(term, added), { ...place, gap: 0 }))
  const meanings = definitions.flatMap((blocks, at) => {
    const isAfterSeveral = (definitions[at - 1] ?? []).length > 1
    const gap = isAfterSeveral ? place.gap : 0
    const space = blocks[0]?.type === 'heading' ? Math.max(gap, 1) : gap
    return spaced(blocksLines(blocks, setIn(place, 4), added), space)
  })
  return [...spaced(named, place.gap), ...meanings]
}

function quotationLines(
  quotation: Quotation,
  place: Place,
  added: TextAdditions,
): readonly Stanza[] {
  const within = { ...setIn(place, 2), gap: 1 }
  const source = stanzaOf(wordsOf(quotation.source ?? [], added), within)
  return [
    ...before(quotation, place, added),
    ...blocksLines(quotation.children, within, added),
    ...spaced([source], 1),
    ...after(quotation, place, added),
  ]
}

function boxLines(box: Box, place: Place, added: TextAdditions): readonly Stanza[] {
  const kind = before(box, place, added)
  const title = stanzaOf(wordsOf(box.title ?? [], added), place)
  return [
    ...kind,
    ...spaced([title], kind.length > 0 ? 1 : place.gap),
    ...blocksLines(box.children, { ...setIn(place, 2), gap: 1 }, added),
    ...after(box, place, added),
  ]
}

function figureLines(figure: Figure, place: Place, added: TextAdditions): readonly Stanza[] {
  const caption = stanzaOf(wordsOf(figure.caption ?? [], added), place)
  return [
    ...before(figure, place, added),
    ...spaced([caption], place.gap),
    ...blocksLines(figure.foot, place, added),
  ]
}

/** An address, or a signature under the word that announces it. */
function linesLines(block: LineBlock, place: Place, added: TextAdditions): readonly Stanza[] {
  const opening = before(block, place, added)
  const lines = stanzaOf(block.lines.join(` ${BREAK} `), place)
  return [...opening, ...spaced([lines], opening.length > 0 ? 0 : place.gap)]
}
