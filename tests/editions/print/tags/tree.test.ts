import { describe, expect, test } from 'vitest'
import {
  element,
  type PageNode,
  type Role,
  tagged,
} from '../../../../src/editions/print/page/node.ts'
import type { LeavesByNode } from '../../../../src/editions/print/tags/owners.ts'
import { isTag, type Leaf, type Tag } from '../../../../src/editions/print/tags/tag.ts'
import { toTags } from '../../../../src/editions/print/tags/tree.ts'

const P: Role = { type: 'P' }
const item = (kids: PageNode['kids'], role: Partial<Role> = {}): PageNode =>
  element('li', {}, kids, { type: 'LI', ...role })
const words = (text: string, role = P): PageNode => element('p', {}, [text], role)
const bodyOf = (...kids: readonly PageNode[]): PageNode =>
  element('body', {}, kids, { type: 'Document' })

/** Content by its places in the order of the text: `[paragraph, 0, 2]`. */
const standing = (...own: readonly (readonly [PageNode, ...number[]])[]): LeavesByNode =>
  new Map(own.map(([node, ...orders]) => [node, orders.map(toLeaf)]))

const toLeaf = (order: number): Leaf => ({ order, page: 0, mcid: order })

/** A tag as one line: `P(0 Em(1) 2)`. */
const toLine = ({ role, kids }: Tag): string =>
  `${role.type}(${kids.map((kid) => (isTag(kid) ? toLine(kid) : kid.order)).join(' ')})`

describe('the tags of a page', () => {
  test('have the words of a paragraph and what stands among them in order', () => {
    const em = element('em', {}, ['second'], { type: 'Em' })
    const note = tagged({ type: 'Reference' }, [element('a', {}, ['1'], { type: 'Link' })])
    const [link] = note.kids.filter((kid) => typeof kid !== 'string')
    const paragraph = element('p', {}, ['first ', em, ' third', note, '.'], P)
    const leaves = standing([paragraph, 0, 2, 4], [em, 1], [link ?? em, 3])
    expect(toLine(toTags(bodyOf(paragraph), leaves))).toBe(
      'Document(P(0 Em(1) 2 Reference(Link(3)) 4))',
    )
  })

  test('have what stands in an element without a meaning in the one around it', () => {
    const em = element('em', {}, ['second'], { type: 'Em' })
    const paragraph = element('p', {}, [element('span', {}, ['first ', em])], P)
    const leaves = standing([paragraph, 0], [em, 1])
    expect(toLine(toTags(bodyOf(paragraph), leaves))).toBe('Document(P(0 Em(1)))')
  })

  test('make one body of what follows the label of an item', () => {
    const label = element('span', {}, ['(a)'], { type: 'Lbl' })
    const [first, second] = [words('first'), words('second')]
    const list = element('ol', {}, [item([label, first, second])], { type: 'L' })
    const leaves = standing([label, 0], [first, 1], [second, 2])
    expect(toLine(toTags(bodyOf(list), leaves))).toBe('Document(L(LI(Lbl(0) LBody(P(1) P(2)))))')
  })

  test('read a bullet as what it is said to be', () => {
    const text = words('first')
    const own = item([text], { bullet: '•' })
    const list = element('ul', {}, [own], { type: 'L' })
    const tree = toTags(bodyOf(list), standing([own, 0], [text, 1]))
    expect(toLine(tree)).toBe('Document(L(LI(Lbl(0) LBody(P(1)))))')
    expect(JSON.stringify(tree)).toContain('{"type":"Lbl","bullet":"•"}')
  })

  test('leave out what has no content, and lists of nothing else, but no cell', () => {
    const cell = (type: 'TH' | 'TD', kids: PageNode['kids']): PageNode =>
      element('td', {}, kids, { type })
    const head = cell('TH', ['Year'])
    const row = element('tr', {}, [head, cell('TD', [])], { type: 'TR' })
    const list = element('ul', {}, [item([words('')])], { type: 'L' })
    const table = element('table', {}, [row], { type: 'Table' })
    const tree = toTags(bodyOf(list, table), standing([head, 0]))
    expect(toLine(tree)).toBe('Document(Table(TR(TH(0) TD())))')
  })

  test('have what an element says stands in it there, and no artifact', () => {
    const again = words('again', { type: 'Artifact', artifact: 'seen' })
    const [caption, row] = [words('Table 1', { type: 'Caption' }), words('1', { type: 'TR' })]
    const page = element('div', {}, [again, row, caption], { type: 'Table' })
    const body = bodyOf({ ...page, structure: [caption, row] })
    expect(toLine(toTags(body, standing([caption, 0], [row, 1])))).toBe(
      'Document(Table(Caption(0) TR(1)))',
    )
  })

  test('must have all that stands on the page', () => {
    const [kept, lost] = [words('kept'), words('lost')]
    const body = { ...bodyOf(kept, lost), structure: [kept] }
    expect(() => toTags(body, standing([kept, 0], [lost, 1]))).toThrow(
      '“lost” stands on the page and not in the tags',
    )
  })

  test('must have nothing twice', () => {
    const text = words('once')
    const body = { ...bodyOf(text), structure: [text, text] }
    expect(() => toTags(body, standing([text, 0]))).toThrow('“once” stands in the tags twice')
  })
})
