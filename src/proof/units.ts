import { SECTION } from '../publication/opening.ts'
import type { Block, Inline, ListItem, Publication, Table } from '../publication/tree.ts'
import { toPlainText, toWords } from '../publication/words.ts'

/** Words that are set as one, and whether they must stand on the page where the next begin. */
export interface Unit {
  readonly words: readonly string[]
  readonly keepsNext: boolean
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
      return [unit(toPlainText(block.children), true)]
    case 'paragraph':
      return [unit(`${block.label ?? ''} ${toPlainText(block.children)}`, block.id === SECTION)]
    case 'list':
      return block.items.flatMap(itemUnits)
    case 'quotation':
      return block.children.flatMap(blockUnits)
    case 'figure':
      return [unit(block.caption ?? '')]
    case 'address':
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
  return [{ words, keepsNext: false }, ...others]
}

function tableUnits({ caption = [], columns, rows }: Table): readonly Unit[] {
  const head = [caption, ...columns.map(({ children }) => children)]
  const cells = rows
    .flatMap((row) => row.cells)
    .flatMap(({ header, children }) => [
      ...(header ? [inlineUnit(header, true)] : []),
      inlineUnit(children, false),
    ])
  return [...head.map((inlines) => inlineUnit(inlines, true)), ...cells, unit('')]
}

const inlineUnit = (inlines: readonly Inline[], keepsNext: boolean): Unit =>
  unit(toPlainText(inlines), keepsNext)
