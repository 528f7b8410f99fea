import type { Label } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import { isAllBold } from './pieces/boxes.ts'
import { captionOf } from './pieces/captions.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { levelKey } from './pieces/label-kind.ts'
import { coverLine } from './title-guess.ts'
import { readText } from './words/span.ts'

/**
 * Reads bold lines that stand for headings. A text without one heading has them as such, of the highest level, and a bold
 * line above the first of them as its title; bold lines with the numbers of one list are headings in any text. Others are
 * only told of.
 */
export function readBoldHeadings(flow: readonly FlowBlock[], ledger: Ledger): readonly FlowBlock[] {
  const isWithout = !flow.some((block) => isOf(block, 'heading'))
  const hasTitle = flow.some((block) => isOf(block, 'title'))
  const lines = linesIn(flow)
  const levels = levelsOf(flow)
  const cover = hasTitle ? undefined : coverLine(flow)
  return flow.map((block, index) => {
    if (!isBoldLine(block)) return block
    const next = flow[index + 1]
    if (isWithout && !hasTitle && index === 0 && next && lines.has(next) && !block.label)
      return { ...block, role: 'title' }
    if (!lines.has(block) || block === cover) return block
    const isHeading = isWithout || block.label !== undefined
    const kind = isHeading ? kinds.boldAsHeading : kinds.boldHeading
    ledger.tell(kind, { place: block.place, words: readText(block.words) })
    return isHeading ? { ...block, role: 'heading', level: levelOf(block, levels) } : block
  })
}

const isOf = (block: FlowBlock, role: FlowParagraph['role']): boolean =>
  block.type === 'paragraph' && block.role === role

/** The bold lines that other text follows; of those with numbers, lists that are of nothing else. */
function linesIn(flow: readonly FlowBlock[]): ReadonlySet<FlowBlock> {
  const bold = flow.filter(isBoldLine)
  const followed = new Set(
    flow.filter((block, index) => isBoldLine(block) && isText(flow[index + 1])),
  )
  const mixed = new Set(
    flow
      .filter((block) => !isBoldLine(block))
      .flatMap(labelOf)
      .map(levelKey),
  )
  const byLevel = Map.groupBy(bold, ({ label }) => (label ? levelKey(label) : ''))
  const isOfHeadings = ([level, own]: readonly [string, readonly FlowBlock[]]): boolean => {
    const count = own.filter((block) => followed.has(block)).length
    return !mixed.has(level) && count > 1 && count > own.length * MOSTLY
  }
  const levels = new Map([...byLevel].map((entry) => [entry[0], isOfHeadings(entry)]))
  return new Set(
    bold.filter((block) => (block.label ? levels.get(levelKey(block.label)) : followed.has(block))),
  )
}

const labelOf = (block: FlowBlock): readonly Label[] =>
  block.type === 'paragraph' && block.label && block.role !== 'heading' ? [block.label] : []

/** Such a part of the bold lines of a list has text after it, where they are headings. */
const MOSTLY = 0.6

/** The most characters of a heading. */
const LONGEST = 100

/** A short line, bold from end to end, that no stop ends. */
function isBoldLine(block: FlowBlock): block is FlowParagraph {
  if (block.type !== 'paragraph' || block.role !== 'text' || block.isBordered) return false
  if (block.label?.isBullet || block.isContents || captionOf(block)) return false
  const text = readText(block.words)
  const isLine = text.length <= LONGEST && /\p{L}/u.test(text) && !/[.,;:…]["”’)]?$/.test(text)
  return isLine && isAllBold(block) && !/\S\s*\t/.test(block.words.text.trim().replace(/^\S+/, ''))
}

/** What a heading stands above: words that are not all bold, or a table. */
const isText = (block: FlowBlock | undefined): boolean =>
  block?.type === 'table' ||
  (block?.type === 'paragraph' &&
    (block.role === 'text' || block.role === 'quotation') &&
    readText(block.words) !== '' &&
    !isAllBold(block))

/** For each list the level of its headings of its first level: one below the highest before the first of the list. */
function levelsOf(flow: readonly FlowBlock[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  let highest: number | undefined
  for (const block of flow) {
    for (const { list } of labelOf(block))
      if (!levels.has(list)) levels.set(list, (highest ?? 0) + 1)
    if (block.type === 'paragraph' && block.level !== undefined)
      highest = Math.min(highest ?? block.level, block.level)
  }
  return levels
}

const levelOf = ({ label }: FlowParagraph, levels: ReadonlyMap<string, number>): number =>
  label ? (levels.get(label.list) ?? 1) + label.level : 1
