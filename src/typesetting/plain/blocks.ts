import { SECTION } from '../../publication/opening.ts'
import type {
  Address,
  Block,
  Figure,
  Heading,
  Paragraph,
  Quotation,
} from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { ourChunks, plainChunks } from './chunks.ts'
import { WIDTH } from './columns.ts'
import { setList } from './list.ts'
import { type Place, setInlines } from './place.ts'
import { hang, keepNext, type Stanza, stanza } from './stanza.ts'
import { setTable } from './table.ts'
import { underline } from './underline.ts'
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
  quotation: setQuotation,
  figure: setFigure,
  address: (address, place) => setAddress(address, place),
  thematicBreak: (_, place) => [ours(furnish(place.setting.language, 'rule'), place)],
  table: setTable,
}

/** What a paragraph introduces: its last lines stay on the page where this begins. */
const INTRODUCED: ReadonlySet<Block['type']> = new Set(['list', 'quotation', 'address'])

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

function setHeading(heading: Heading, place: Place): readonly Stanza[] {
  const lines = setInlines(heading.children, place)
  const rank = heading.level > place.setting.titleLevel ? 'section' : 'part'
  const drawn = underline(lines, rank, place.indent)
  return keepNext([{ ...stanza(drawn, place.gap), within: 'never' }])
}

function setParagraph({ label, children }: Paragraph, place: Place): readonly Stanza[] {
  const lines = setInlines(children, place)
  const stanzas = lines.length > 0 ? [stanza(lines, place.gap)] : []
  if (!label) return stanzas
  return hang(stanzas, label, 0, place.indent).map((one) => ({ ...one, space: place.gap }))
}

function setQuotation({ children }: Quotation, place: Place): readonly Stanza[] {
  const { language } = place.setting
  const inner = setBlocks(children, { ...place, indent: place.indent + 2, gap: 1 })
  return [
    ...keepNext([ours(furnish(language, 'quotation'), place)]),
    ...keepNext(inner),
    ours(furnish(language, 'quotationEnd'), { ...place, gap: 1 }),
  ]
}

function setFigure({ alternative, caption }: Figure, place: Place): readonly Stanza[] {
  const picture = ours(furnish(place.setting.language, 'figure', { alternative }), place)
  if (!caption) return [picture]
  const lines = fill(plainChunks(caption), place.indent, WIDTH)
  return [...keepNext([picture]), stanza(lines, 1)]
}

const setAddress = ({ lines }: Address, place: Place): readonly Stanza[] => [
  stanza(
    lines.flatMap((line) => fill(plainChunks(line), place.indent, WIDTH)),
    place.gap,
  ),
]

const ours = (words: string, { indent, gap }: Place): Stanza =>
  stanza(fill(ourChunks(words), indent, WIDTH), gap)
