import type { HtmlFault } from '../../proof/html-rules.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  publicationsIn,
} from '../../proof/html-tree.ts'
import type { Part, Table } from '../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../publication/walk.ts'
import { isBlank } from '../../publication/words.ts'

/** Compares a page with the part that it holds, in one respect. */
export type TreeRule = (page: HtmlNode, part: Part) => Iterable<HtmlFault>

/** Each picture says to those who do not see it what the publication says (WCAG 2.2, 1.1.1). */
export function* alternatives(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = [...blocksOf(part)].flatMap((block) =>
    block.type === 'figure' ? block.alternative : [],
  )
  const found = within(page, 'img').map((image) => attributeOf(image, 'alt') ?? '')
  if (expected.join('\n') === found.join('\n')) return
  const reason = `The pictures say ${quoted(found)}, and the publication ${quoted(expected)}`
  yield { rule: 'web-alternative', reason }
}

/** Each table has the rows, headers and cells of its tree (WCAG 2.2, 1.3.1). */
export function* tables(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = [...blocksOf(part)].filter((block) => block.type === 'table').map(countTree)
  const found = within(page, 'table').map(countElement)
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const [is = 'nothing', should = 'nothing'] = [found[index], expected[index]]
    if (is === should) continue
    yield {
      rule: 'web-table',
      reason: `Table ${index + 1} has ${is}, and the publication ${should}`,
    }
  }
}

/** Each phrase in another language says so (WCAG 2.2, 3.1.2). */
export function* phrases(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = [...inlinesOf(part)].flatMap((inline) =>
    inline.type === 'foreign' ? inline.language : [],
  )
  const found = within(page, 'span').flatMap((span) => attributeOf(span, 'lang') ?? [])
  if (expected.join() === found.join()) return
  const reason = `The phrases are in ${quoted(found)}, and in the publication in ${quoted(expected)}`
  yield { rule: 'web-phrase', reason }
}

export const treeRules: readonly TreeRule[] = [alternatives, tables, phrases]

const within = (page: HtmlNode, tag: string): readonly HtmlElement[] =>
  publicationsIn(page).flatMap((element) =>
    [...elementsOf(element)].filter(({ tagName }) => tagName === tag),
  )

function countTree({ columns, rows, caption }: Table): string {
  const headers = rows.some(({ cells }) => cells[0]?.header) ? rows.length : 0
  const headings = columns.filter(({ children }) => !isBlank(children)).length
  const cells = rows.reduce((sum, row) => sum + row.cells.length, columns.length - headings)
  return describe(caption ? 1 : 0, headings, rows.length, headers, cells)
}

function countElement(table: HtmlElement): string {
  const elements = [...elementsOf(table)]
  const count = (tag: string, scope?: RegExp): number =>
    elements.filter(
      (element) =>
        element.tagName === tag && (!scope || scope.test(attributeOf(element, 'scope') ?? '')),
    ).length
  const columns = count('th', /^col/)
  return describe(count('caption'), columns, count('tr') - 1, count('th', /^row$/), count('td'))
}

const describe = (
  captions: number,
  columns: number,
  rows: number,
  headers: number,
  cells: number,
): string =>
  `${captions} caption, ${columns} column headers, ${rows} rows, ${headers} row headers, ${cells} cells`

const quoted = (texts: readonly string[]): string =>
  texts.length > 0 ? texts.map((text) => `"${text}"`).join(', ') : 'nothing'
