import { PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { element, type PageNode } from '../../../../src/editions/print/page/node.ts'
import type { OwnedLeaf } from '../../../../src/editions/print/tags/leaves.ts'
import { ownLeaves } from '../../../../src/editions/print/tags/owners.ts'
import { contentAt } from './content.ts'

const paragraph = element('p', {}, ['A word'], { type: 'P' })
const figure = element('img', {}, [], { type: 'Figure' })
const item = element('li', {}, [element('p', {}, ['first'], { type: 'P' })], {
  type: 'LI',
  bullet: '•',
})
const article = element('article', {}, [paragraph], { type: 'Art' })

const of = (owner: number, text = 'A word'): OwnedLeaf => ({ ...contentAt(0, 2, text), owner })
const path = (owner: number): OwnedLeaf => ({
  order: 0,
  page: 2,
  mcid: 0,
  owner,
  sequence: { from: 0, to: 0, glyphs: [], box: [0, 0, 9, 9] },
})
const bullet = (owner: number): OwnedLeaf => ({ ...path(owner), isBullet: true })

const ownOf = (leaves: readonly OwnedLeaf[], nodes: readonly PageNode[]) =>
  ownLeaves(leaves, nodes, ({ glyphs }) => glyphs.map(({ code }) => code).join(''))

describe('what stands on pages', () => {
  test('belongs to its elements', () => {
    const leaves = [of(1), path(0)]
    expect(ownOf(leaves, [figure, paragraph])).toEqual(
      new Map([
        [paragraph, [leaves[0]]],
        [figure, [leaves[1]]],
      ]),
    )
  })

  test('is a bullet where it is painted for an item', () => {
    expect(ownOf([bullet(0)], [item]).get(item)).toEqual([bullet(0)])
  })

  test('is no bullet where it is the rule of what an item holds', () => {
    expect(ownOf([bullet(0), path(0)], [item]).get(item)).toEqual([bullet(0)])
    expect(() => ownOf([path(0)], [item])).toThrow('no bullet is printed of “first”')
  })

  test('is the rule of an element that has words', () => {
    expect(ownOf([of(0), path(0)], [paragraph]).get(paragraph)).toEqual([of(0)])
  })

  test('may not belong to nothing', () => {
    const { owner, ...lost } = of(0)
    expect(() => ownOf([of(0), lost], [paragraph])).toThrow(
      '“A word” on page 3 belongs to no element',
    )
  })

  test('may not belong to an element that has no words of its own', () => {
    expect(() => ownOf([of(0)], [article])).toThrow('“A word” on page 3 belongs to Art “A word”')
  })

  test('may not be the link of an element that is none', () => {
    const link = { order: 1, page: 2, owner: 0, annotation: PDFRef.of(7) }
    expect(() => ownOf([of(0), link], [paragraph])).toThrow(
      'a link on page 3 belongs to P “A word”',
    )
  })
})

describe('what an element has', () => {
  test('must stand on a page: words', () => {
    expect(() => ownOf([], [paragraph])).toThrow('nothing is printed of “A word”')
  })

  test('must stand on a page: a bullet', () => {
    expect(() => ownOf([], [item])).toThrow('no bullet is printed of “first”')
  })

  test('need not stand there where it is white space', () => {
    expect(ownOf([], [element('p', {}, [' '], { type: 'P' })])).toEqual(new Map())
  })
})
