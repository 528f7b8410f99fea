import type { Part } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { elementsOf, type HtmlNode, publicationsIn } from '../../html/tree.ts'
import type { HtmlFault } from './page-rules.ts'
import { tableFaults } from './table/faults.ts'

/** Each table has the rows and cells of its tree, and each cell its headings (WCAG 2.2, 1.3.1). */
export function* tables(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = blocksOf(part).filter((block) => block.type === 'table')
  const found = publicationsIn(page).flatMap((element) =>
    [...elementsOf(element)].filter(({ tagName }) => tagName === 'table'),
  )
  if (expected.length !== found.length)
    yield {
      rule: 'web-table',
      reason: `There are ${found.length} tables, and ${expected.length} in the publication`,
    }
  for (const [index, table] of expected.entries())
    for (const reason of found[index] ? tableFaults(found[index], table) : [])
      yield { rule: 'web-table', reason: `Table ${index + 1} ${reason}` }
}
