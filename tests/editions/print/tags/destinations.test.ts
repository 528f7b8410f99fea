import { expect, test } from 'vitest'
import { element, type PageNode } from '../../../../src/editions/print/page/node.ts'
import { tagsById } from '../../../../src/editions/print/tags/destinations.ts'
import { nodesIn } from '../../../../src/editions/print/tags/repeats.ts'
import { toTags } from '../../../../src/editions/print/tags/tree.ts'
import { contentAt } from './content.ts'

const paragraph = (id: string | undefined, ...kids: PageNode['kids']): PageNode =>
  element('p', { id }, kids, { type: 'P' })

/** The words of the element that each id leads to; every element with words stands on the page. */
function wordsById(...kids: readonly PageNode[]): Readonly<Record<string, string>> {
  const body = element('body', {}, kids, { type: 'Document' })
  const worded = [...nodesIn(body)].filter((node) => node.role && wordsOf(node) !== '')
  const leaves = new Map(worded.map((node, order) => [node, [contentAt(order, 0, 'a')]]))
  const found = tagsById(toTags(body, leaves), body)
  return Object.fromEntries([...found].map(([id, { node }]) => [id, node ? wordsOf(node) : '']))
}

const wordsOf = ({ kids }: PageNode): string => kids.filter((kid) => typeof kid === 'string').join()

test('an id leads to the element that has it, and the first has it', () => {
  expect(wordsById(paragraph('p1', 'one'), paragraph('p1', 'two'))).toEqual({ p1: 'one' })
})

test('an id that stands on the page alone leads to the first element in it', () => {
  const inner = [paragraph(undefined, 'one'), paragraph(undefined, 'two')]
  expect(wordsById(element('div', { id: 'd' }, inner))).toEqual({ d: 'one' })
})

test('an id in which nothing stands leads to the element around it', () => {
  expect(wordsById(paragraph(undefined, 'one', element('sup', { id: 's' })))).toEqual({ s: 'one' })
})
