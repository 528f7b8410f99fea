import * as kinds from '../kinds.ts'
import type { Record } from '../record.ts'
import { readText } from '../words/span.ts'
import type { Flow } from './flow.ts'

/** So many paragraphs in a row have tabs in a table, and fewer where each has two tabs or more. */
const [ROWS, ROWS_OF_MANY] = [3, 2]

/** Tells of paragraphs in a row that tabs set as a table. */
export function tellTabs(flow: readonly Flow[], record: Record): void {
  for (let at = 0; at < flow.length; at++) {
    const tabs = tabsIn(flow[at])
    let end = at + 1
    while (tabs > 0 && tabsIn(flow[end]) === tabs) end++
    const first = flow[at]
    if (tabs > 0 && first?.type === 'paragraph' && end - at >= (tabs > 1 ? ROWS_OF_MANY : ROWS))
      record.tell(kinds.typedTable, { place: first.place, words: readText(first.words) })
    at = end - 1
  }
}

/** How many tabs stand between the words of a paragraph that is neither an item nor a heading. */
function tabsIn(block: Flow | undefined): number {
  if (block?.type !== 'paragraph' || block.label || block.role !== 'text') return 0
  if (block.hasNumber || block.isContents) return 0
  return block.words.text.trim().match(/\t+/g)?.length ?? 0
}
