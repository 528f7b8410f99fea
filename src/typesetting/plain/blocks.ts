import { SECTION } from '../../publication/opening.ts'
import type { Block, Heading, Paragraph } from '../../publication/tree.ts'
import { toChunks } from './chunks.ts'
import { AXIS, WIDTH } from './columns.ts'
import { setDefinitions } from './definitions.ts'
import { setFigure } from './figure.ts'
import { setBox, setLines, setQuotation } from './framed.ts'
import { depthOf } from './heading-depth.ts'
import { setList } from './list.ts'
import { type Place, setInlines, setKind } from './place.ts'
import { hang, keepNext, type Stanza, stanza } from './stanza.ts'
import { setTable } from './table.ts'
import { dashes, underline } from './underline.ts'
import { columnsOf } from './width.ts'
import { fill } from './wrap.ts'

type Setters = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    place: Place,
  ) => readonly Stanza[]
}

const setters: Setters = {
  heading: setHeading,
  paragraph: setParagraph,
  list: (list, place) => setList(list, place, setBlocks),
  definitionList: (list, place) => setDefinitions(list, place, setBlocks),
  quotation: (quotation, place) => setQuotation(quotation, place, setBlocks),
  box: (box, place) => setBox(box, place, setBlocks),
  figure: (figure, place) => setFigure(figure, place, setBlocks),
  address: setLines,
  signature: setLines,
  thematicBreak: (_, place) => [setKind('rule', place)],
  table: (table, place) => setTable(table, place, setBlocks),
}

/** What a paragraph introduces: its last lines stay on the page where this begins. */
const INTRODUCED: ReadonlySet<Block['type']> = new Set([
  'list',
  'definitionList',
  'quotation',
  'address',
  'signature',
])

/** Sets blocks as stanzas, each with the place's empty lines before it. */
export function setBlocks(blocks: readonly Block[], place: Place): readonly Stanza[] {
  return blocks.flatMap((block, index) => {
    const stanzas = setBlock(block, place)
    const next = blocks[index + 1]
    return introduces(block, next) ? keepNext(stanzas) : stanzas
  })
}

const introduces = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && (block.id === SECTION || INTRODUCED.has(next?.type ?? 'heading'))

function setBlock(block: Block, place: Place): readonly Stanza[] {
  const set = setters[block.type] as (block: Block, place: Place) => readonly Stanza[]
  return set(block, place)
}

/** An empty line stands above a heading even in a cell, so that what is drawn under it is seen to be its. */
function setHeading(heading: Heading, place: Place): readonly Stanza[] {
  const lines = setInlines(heading.children, place)
  const drawn = underline(
    lines,
    dashes(depthOf(heading.level, place.setting.titleLevel)),
    place.indent,
  )
  return keepNext([{ ...stanza(drawn, Math.max(place.gap, 1)), within: 'never' }])
}

/** A paragraph; its number hangs left of it, or, where there is no room, opens its first line, which stands out. */
function setParagraph({ label, children }: Paragraph, place: Place): readonly Stanza[] {
  const { indent, gap, setting } = place
  const lines = setInlines(children, place)
  const stanzas = lines.length > 0 ? [stanza(lines, gap)] : []
  if (!label) return stanzas
  const start = Math.max(0, indent - AXIS)
  if (start + columnsOf(label) < indent)
    return hang(stanzas, label, start, indent).map((one) => ({ ...one, space: gap }))
  const [first = '', ...others] = fill([label, ...toChunks(children, setting)], indent, WIDTH)
  return [stanza([first.slice(indent - start), ...others], gap)]
}
