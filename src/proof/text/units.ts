import { SECTION } from '../../publication/opening.ts'
import type { Block, Cell, Inline, ListItem, Publication, Table } from '../../publication/tree.ts'
import { toPlainText, toWords } from '../../publication/words.ts'

/** Words that are set as one, and whether they must stand on the page where the next begin. */
export interface Unit {
  readonly words: readonly string[]
  readonly keepsNext: boolean
  /** The level of a heading. */
  readonly level?: number
}

/**
 * The units of a publication in order; together their words are all its words. What keeps to something without words,
 * as a rule or a picture, keeps to no unit.
 */
export const unitsOf = ({ parts }: Publication): readonly Unit[] =>
  parts
    .flatMap((part) => [...part.children, ...part.notes.flatMap((note) => note.children)])
    .flatMap(blockUnits)
    .map((one, index, all) => ({ ...one, keepsNext: one.keepsNext && !isEmpty(all[index + 1]) }))
    .filter((one) => !isEmpty(one))

const isEmpty = (one: Unit | undefined): boolean => one?.words.length === 0

const unit = (text: string, keepsNext = false): Unit => ({ words: toWords(text), keepsNext })

function blockUnits(block: Block): readonly Unit[] {
  switch (block.type) {
    case 'heading':
      return [{ ...inlineUnit(block.children, true), level: block.level }]
    case 'paragraph':
      return [unit(`${block.label ?? ''} ${toPlainText(block.children)}`, block.id === SECTION)]
    case 'list':
      return block.items.flatMap(itemUnits)
    case 'definitionList':
      return block.items.flatMap(({ terms, definitions }) => [
        ...terms.map((term) => inlineUnit(term, true)),
        ...definitions.flat().flatMap(blockUnits),
      ])
    case 'quotation':
      return [...block.children.flatMap(blockUnits), ...partUnits(block.source, false), unit('')]
    case 'box':
      return [...partUnits(block.title, true), ...block.children.flatMap(blockUnits), unit('')]
    case 'figure':
      return [
        inlineUnit(block.caption ?? [], block.foot.length > 0),
        ...block.foot.flatMap(blockUnits),
      ]
    case 'address':
    case 'signature':
      return [unit(block.lines.join(' '))]
    case 'table':
      return tableUnits(block)
    case 'thematicBreak':
      return [unit('')]
  }
}

function itemUnits({ label, children }: ListItem): readonly Unit[] {
  const [first, ...others] = children.flatMap(blockUnits)
  const words = [...toWords(label ?? ''), ...(first?.words ?? [])]
  return [{ ...first, words, keepsNext: false }, ...others]
}

function tableUnits({ caption, unit: units, head, rows, notes, foot }: Table): readonly Unit[] {
  const opening = [...partUnits(caption, true), ...partUnits(units, true)]
  const headings = head.flatMap(({ cells }) => cells.flatMap(cellUnits))
  const below = [...notes.flatMap(({ children }) => children), ...foot]
  return [
    ...opening,
    ...headings.map((one) => ({ ...one, keepsNext: true })),
    ...rows.flatMap(({ cells }) => cells.flatMap(cellUnits)),
    unit(''),
    ...below.flatMap(blockUnits),
    unit(''),
  ]
}

/** The units of a cell; one without words for an empty cell. */
function cellUnits({ header, children }: Cell): readonly Unit[] {
  const units = [...partUnits(header, true), ...children.flatMap(blockUnits)]
  return units.length > 0 ? units : [unit('')]
}

/** What a block may have or not. */
const partUnits = (inlines: readonly Inline[] | undefined, keepsNext: boolean): readonly Unit[] =>
  inlines ? [inlineUnit(inlines, keepsNext)] : []

const inlineUnit = (inlines: readonly Inline[], keepsNext: boolean): Unit =>
  unit(toPlainText(inlines), keepsNext)
