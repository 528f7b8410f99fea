import { numberingAt } from '../../publication/parse/numbers.ts'
import * as kinds from './kinds.ts'
import type { Flow, FlowParagraph } from './pieces/flow.ts'
import { isWhole } from './pieces/label-kind.ts'
import type { Record } from './record.ts'
import type { Numbering } from './writing.ts'

/** How the paragraphs of a text are numbered, and the lists that number them with whole numbers. */
export interface ChosenNumbering {
  readonly numbering: Numbering
  readonly numberedLists: ReadonlySet<string>
}

/** So many items a list has at least that are paragraphs, though no heading stands between them. */
const MANY = 9

/**
 * Chooses the numbering of a text: whole where a list of numbers goes on over headings, and no number such as 7.1 stands
 * before a paragraph. Where that is not plain, it is told which was chosen.
 */
export function chooseNumbering(flow: readonly Flow[], record: Record): ChosenNumbering {
  const lists = Map.groupBy(
    flow.flatMap((block, index) => (isWholeItem(block) ? [{ block, index }] : [])),
    ({ block }) => block.label?.list ?? '',
  )
  const over = [...lists].filter(([, items]) => runsOverHeadings(items, flow))
  const decimals = flow.filter(isDecimal).length
  const wholes = over.reduce((sum, [, items]) => sum + items.length, 0)
  const long = [...lists].filter(([, items]) => items.length >= MANY)
  const [first] = (over[0] ?? long[0])?.[1] ?? []
  if (!first) return DECIMAL
  const at = { place: first.block.place }
  if (over.length === 0) {
    if (decimals === 0) record.tell(kinds.numberingLeft, at)
    return DECIMAL
  }
  if (decimals > wholes) {
    record.tell(kinds.numberingLeft, at)
    return DECIMAL
  }
  if (decimals > 0 || wholes < 3) record.tell(kinds.numberingChosen, at)
  return { numbering: 'whole', numberedLists: new Set(over.map(([list]) => list)) }
}

const DECIMAL: ChosenNumbering = { numbering: 'decimal', numberedLists: new Set() }

const isWholeItem = (flow: Flow): flow is FlowParagraph =>
  flow.type === 'paragraph' &&
  flow.role !== 'heading' &&
  flow.label !== undefined &&
  isWhole(flow.label)

const isDecimal = (flow: Flow): boolean =>
  flow.type === 'paragraph' &&
  flow.role !== 'heading' &&
  (flow.hasNumber === true ||
    (flow.label !== undefined && numberingAt(flow.label.text, 'decimal')?.isSure === true))

/** Tells whether a heading stands between two items of which one goes on with the other. */
const runsOverHeadings = (
  items: readonly { readonly block: FlowParagraph; readonly index: number }[],
  flow: readonly Flow[],
): boolean =>
  items.some(({ block, index }, at) => {
    const before = items[at - 1]
    if (!before || numberOf(block) !== numberOf(before.block) + 1) return false
    return flow
      .slice(before.index + 1, index)
      .some((between) => between.type === 'paragraph' && between.role === 'heading')
  })

const numberOf = ({ label }: FlowParagraph): number => Number.parseInt(label?.text ?? '', 10)
