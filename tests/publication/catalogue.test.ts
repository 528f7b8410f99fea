import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressOf, makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'

const content = join(import.meta.dirname, 'catalogue')
const { publications } = await readPublications(content, content)
const catalogue = makeCatalogue(publications)

/** What a link of the first part of `plan` leads to, as an address; or why it leads nowhere. */
function follow(href: string): string {
  const [plan] = publications
  const part = plan?.parts.find(({ name }) => name === 'first')
  if (!plan || !part) throw new Error('the publications were not read')
  const target = catalogue.resolve(href, plan, part)
  if (target.kind === 'nowhere') return [target.what, target.meant].filter(Boolean).join('; ')
  if (target.kind === 'external') return target.address
  return `/${addressOf(target.publication, target.part)}#${target.fragment}`
}

test.each([
  ['#p1.1', '/plan/first/#p1.1'],
  ['#p2.1', '/plan/second/#p2.1'],
  ['#t1', '/plan/second/#t1'],
  ['#t1-leitch-review', '/plan/second/#t1-leitch-review'],
  ['#table-1-row-1', '/plan/second/#table-1-row-1'],
  ['#note-1', '/plan/first/#note-1'],
  ['#f1', '/plan/second/#f1'],
  ['#%65te', '/plan/second/#ete'],
  ['#ete', '/plan/second/#ete'],
  ['02-second.md', '/plan/second/#'],
  ['./02-second.md#p2.1', '/plan/second/#p2.1'],
  ['second/', '/plan/second/#'],
  ['/plan/second', '/plan/second/#'],
  ['/plan/', '/plan/#'],
  ['/plan/#p2.1', '/plan/second/#p2.1'],
  ['index.md', '/plan/#'],
  ['/statement/', '/statement/#'],
  ['../statement.md#para-1', '/statement/#para-1'],
  ['https://example.org/#x', 'https://example.org/#x'],
  ['mailto:office@example.org', 'mailto:office@example.org'],
  ['javascript:alert(1)', 'links with javascript: are not published'],
  ['//example.org/plan/', 'links with // are not published'],
  ['', 'it has no address'],
  ['#p9.9', 'there is no "#p9.9" in plan'],
  ['/plam/', 'there is no publication "plam"; did you mean plan?'],
  ['/', 'it names no publication; write its name, as /plan/'],
  ['/plan/third/', '"plan" has no part "third"'],
  ['/plan/second/more/', '"plan" has no part "second/more"'],
  ['../../../etc/passwd', 'there is no publication "etc"'],
  ['/plan/%', '"plan" has no part "%"'],
])('%s leads to %s', (href, address) => {
  expect(follow(href)).toBe(address)
})

test('a link to a publication that could not be read is not called dead: its fault is told elsewhere', () => {
  const [plan] = publications
  const part = plan?.parts[0]
  if (!plan || !part) throw new Error('the publications were not read')
  expect(catalogue.resolve('/unread/#p1', plan, part)).toMatchObject({
    what: 'there is no publication "unread"',
  })
  const forgiving = makeCatalogue(publications, { unread: ['unread'] })
  expect(forgiving.resolve('/unread/#p1', plan, part)).toMatchObject({ kind: 'external' })
})

test('a link to a draft says that it is one', () => {
  const [plan] = publications
  const part = plan?.parts[0]
  if (!plan || !part) throw new Error('the publications were not read')
  const { resolve } = makeCatalogue(publications, { drafts: ['sketch'] })
  expect(resolve('/sketch/#p1', plan, part)).toMatchObject({
    what: '"sketch" is a draft, which is not published',
  })
})
