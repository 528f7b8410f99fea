import * as kinds from '../kinds.ts'
import type { Ledger } from '../ledger.ts'
import { readText } from '../words/span.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'

/** So many lines in a row with one tab each are a table, and so many with more. */
const [ROWS, ROWS_OF_COLUMNS] = [3, 2]

/** Tells of lines in a row that tabs set as a table: an error where they set three columns or more, of which some may be empty. */
export function tellTabs(flow: readonly FlowBlock[], ledger: Ledger): void {
  for (let at = 0; at < flow.length; ) {
    const lines = linesFrom(flow, at)
    const [first] = lines
    const hasColumns = lines.some((line) => tabsIn(line).count > 1)
    if (first && lines.length >= (hasColumns ? ROWS_OF_COLUMNS : ROWS))
      ledger.tell(hasColumns ? kinds.typedColumns : kinds.typedTable, {
        place: first.place,
        words: readText(first.words),
      })
    at += Math.max(1, lines.length)
  }
}

/** The lines from a place on that have tabs as the first has. */
function linesFrom(flow: readonly FlowBlock[], start: number): readonly FlowParagraph[] {
  const lines: FlowParagraph[] = []
  for (let at = start, block = flow[at]; isTabbed(block, lines[0]); block = flow[++at])
    lines.push(block)
  return lines
}

/** A line with tabs, neither an item nor a heading nor a sentence, that is like the first: `Nether Mill ⇥⇥ 7` as `Ashford ⇥ 4 ⇥ 2`. */
function isTabbed(block: FlowBlock | undefined, first?: FlowParagraph): block is FlowParagraph {
  if (block?.type !== 'paragraph' || block.label || block.role !== 'text') return false
  if (block.hasNumber || block.isContents || /\p{L}\.$/u.test(block.words.text.trim())) return false
  const [own, like] = [tabsIn(block), tabsIn(first ?? block)]
  return own.count > 0 && (own.count === like.count || own.gaps === like.gaps)
}

/** How many tabs stand between the words of a paragraph, and in how many places. */
function tabsIn({ words }: FlowParagraph): { readonly count: number; readonly gaps: number } {
  const gaps = words.text.trim().match(/\t+/g) ?? []
  return { count: gaps.join('').length, gaps: gaps.length }
}
