import { numberingAt } from '../../publication/parse/numbers.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { isWhole, levelKey } from './pieces/label-kind.ts'
import { findProvisions } from './provisions.ts'
import type { Numbering } from './writing.ts'

/** How the paragraphs of a text are numbered, and the levels of lists (`levelKey`) that number them. */
interface ChosenNumbering {
  readonly numbering: Numbering
  readonly numberedLevels: ReadonlySet<string>
}

/** So many items a list has at least that are paragraphs, though no heading stands between them. */
const MANY = 9

/**
 * Chooses the numbering of a text: provisions where numbers in brackets stand under headings with numbers; whole where a
 * list of numbers goes on over headings, and no number such as 7.1 stands before a paragraph, or where such numbers stand
 * within the list. Where that is not plain, it is told which was chosen.
 */
export function chooseNumbering(flow: readonly FlowBlock[], ledger: Ledger): ChosenNumbering {
  const provisions = findProvisions(flow)
  if (provisions) {
    ledger.tell(kinds.numberingProvisions, { place: provisions.place })
    return { numbering: 'provisions', numberedLevels: provisions.levels }
  }
  const lists = Map.groupBy(wholeItemsOf(flow), ({ block }) => block.label?.list ?? '')
  const stepped = new Set(
    flow.filter(isDecimal).map((block) => (block.type === 'paragraph' ? block.label?.list : '')),
  )
  const withSteps = [...lists].filter(([list, { length }]) => length > 1 && stepped.has(list))
  const over = [...lists].filter(([, items]) => runsOverHeadings(items, flow))
  const wholes = over.reduce((sum, [, items]) => sum + items.length, 0)
  const decimals = flow.filter(isDecimal).length
  if (withSteps.length > 0) return toWhole([...withSteps, ...over], ledger)
  if (over.length > 0 && decimals <= wholes)
    return toWhole(over, decimals > 0 || wholes < 3 ? ledger : undefined)
  const long = [...over, ...lists].find(
    ([, items]) => over.length > 0 || (items.length >= MANY && decimals === 0),
  )
  const [first] = long?.[1] ?? []
  if (first) ledger.tell(kinds.numberingLeft, { place: first.block.place })
  return { numbering: 'decimal', numberedLevels: new Set() }
}

/** An item with a whole number, and where it stands. */
interface WholeItem {
  readonly block: FlowParagraph
  readonly index: number
}

/** Whole numbers, which is told where it is not plain. */
function toWhole(
  lists: readonly (readonly [list: string, items: readonly WholeItem[]])[],
  ledger: Ledger | undefined,
): ChosenNumbering {
  const first = lists[0]?.[1][0]?.block
  if (first) ledger?.tell(kinds.numberingChosen, { place: first.place })
  const levels = lists.map(([list]) => levelKey({ list, level: 0 }))
  return { numbering: 'whole', numberedLevels: new Set(levels) }
}

const wholeItemsOf = (flow: readonly FlowBlock[]): readonly WholeItem[] =>
  flow.flatMap((block, index) => (isWholeItem(block) ? [{ block, index }] : []))

const isWholeItem = (flow: FlowBlock): flow is FlowParagraph =>
  flow.type === 'paragraph' &&
  flow.role !== 'heading' &&
  flow.label !== undefined &&
  isWhole(flow.label)

const isDecimal = (flow: FlowBlock): boolean =>
  flow.type === 'paragraph' &&
  flow.role !== 'heading' &&
  (flow.hasNumber === true ||
    (flow.label !== undefined && numberingAt(flow.label.text, 'decimal')?.isSure === true))

/** Tells whether a heading stands between two items of which one goes on with the other. */
const runsOverHeadings = (items: readonly WholeItem[], flow: readonly FlowBlock[]): boolean =>
  items.some(({ block, index }, at) => {
    const before = items[at - 1]
    if (!before || numberOf(block) !== numberOf(before.block) + 1) return false
    return flow
      .slice(before.index + 1, index)
      .some((between) => between.type === 'paragraph' && between.role === 'heading')
  })

const numberOf = ({ label }: FlowParagraph): number => Number.parseInt(label?.text ?? '', 10)
