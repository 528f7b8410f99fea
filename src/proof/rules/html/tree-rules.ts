import type { Block, Inline, Part } from '../../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../../publication/walk.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  publicationsIn,
} from '../../html-tree.ts'
import type { HtmlFault } from './page-rules.ts'
import { tableFaults } from './table/faults.ts'

/** Compares a page with the part that it holds, in one respect. */
export type TreeRule = (page: HtmlNode, part: Part) => Iterable<HtmlFault>

/** Each picture says to those who do not see it what the publication says (WCAG 2.2, 1.1.1). */
export function* alternatives(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = [...blocksOf(part), ...inlinesOf(part)].flatMap(alternativeOf).sort()
  const found = within(page, 'img').map((image) => attributeOf(image, 'alt') ?? '')
  if (expected.join('\n') === found.toSorted().join('\n')) return
  const reason = `The pictures say ${quoted(found)}, and the publication ${quoted(expected)}`
  yield { rule: 'web-alternative', reason }
}

/** Each table has the rows and cells of its tree, and each cell its headings (WCAG 2.2, 1.3.1). */
export function* tables(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = blocksOf(part).filter((block) => block.type === 'table')
  const found = within(page, 'table')
  if (expected.length !== found.length)
    yield {
      rule: 'web-table',
      reason: `There are ${found.length} tables, and ${expected.length} in the publication`,
    }
  for (const [index, table] of expected.entries())
    for (const reason of found[index] ? tableFaults(found[index], table) : [])
      yield { rule: 'web-table', reason: `Table ${index + 1} ${reason}` }
}

/** Each phrase in another language says so (WCAG 2.2, 3.1.2). */
export function* phrases(page: HtmlNode, part: Part): Generator<HtmlFault> {
  const expected = [...inlinesOf(part)].flatMap((inline) =>
    inline.type === 'foreign' ? inline.language : [],
  )
  const own = within(page, 'span').filter((span) => attributeOf(span, 'data-added') === undefined)
  const found = own.flatMap((span) => attributeOf(span, 'lang') ?? [])
  if (expected.toSorted().join() === found.toSorted().join()) return
  const reason = `The phrases are in ${quoted(found)}, and in the publication in ${quoted(expected)}`
  yield { rule: 'web-phrase', reason }
}

export const treeRules: readonly TreeRule[] = [alternatives, tables, phrases]

/** What a picture says, of its own or within a sentence; their order is proved with the words. */
const alternativeOf = (one: Block | Inline): readonly string[] =>
  one.type === 'figure' || one.type === 'image' ? [one.alternative] : []

const within = (page: HtmlNode, tag: string): readonly HtmlElement[] =>
  publicationsIn(page).flatMap((element) =>
    [...elementsOf(element)].filter(({ tagName }) => tagName === tag),
  )

const quoted = (texts: readonly string[]): string =>
  texts.length > 0 ? texts.map((text) => `"${text}"`).join(', ') : 'nothing'
