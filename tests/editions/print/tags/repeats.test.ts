import { describe, expect, test } from 'vitest'
import { element, type PageNode, tagged } from '../../../../src/editions/print/page/node.ts'
import type { LeavesByNode } from '../../../../src/editions/print/tags/owners.ts'
import { partRepeats } from '../../../../src/editions/print/tags/repeats.ts'
import { contentAt } from './content.ts'

const cell = (text: string): PageNode => element('th', {}, [text], { type: 'TH' })
const headOf = (...cells: readonly PageNode[]): PageNode =>
  tagged({ type: 'THead', isRepeated: true }, [element('tr', {}, cells, { type: 'TR' })])
const bodyOf = (...kids: readonly PageNode[]): PageNode =>
  element('body', {}, kids, { type: 'Document' })

describe('a head that is drawn again', () => {
  test('is read where it stands first', () => {
    const year = cell('Year')
    const [first, second, third] = [0, 1, 2].map((page) => contentAt(page, page + 3, 'Year'))
    const leaves: LeavesByNode = new Map([[year, [second, first, third].flatMap((x) => x ?? [])]])
    const { read, seen, unseen } = partRepeats(bodyOf(headOf(year)), leaves)
    expect(read).toEqual(new Map([[year, [first]]]))
    expect(seen).toEqual([second, third])
    expect(unseen).toEqual([])
  })

  test('is read on, where it goes on to another page', () => {
    const long = cell('A head that is long')
    const leaves = new Map([[long, [contentAt(0, 3, 'A head that'), contentAt(1, 4, ' is long')]]])
    expect(partRepeats(bodyOf(headOf(long)), leaves)).toEqual({
      read: leaves,
      seen: [],
      unseen: [],
    })
  })

  test('has cells that are told apart, of which each may stand first on another page', () => {
    const [one, two] = [cell('One'), cell('Two')]
    const leaves = new Map([
      [one, [contentAt(0, 3, 'One'), contentAt(1, 4, 'One')]],
      [two, [contentAt(2, 4, 'Two'), contentAt(3, 5, 'Two')]],
    ])
    const { seen } = partRepeats(bodyOf(headOf(one, two)), leaves)
    expect(seen.map(({ order }) => order)).toEqual([1, 3])
  })

  test('keeps its links, on every page', () => {
    const link = element('a', {}, ['1'], { type: 'Link' })
    const own = element('th', {}, [link], { type: 'TH' })
    const [first, again] = [contentAt(0, 3, '1'), contentAt(1, 4, '1')]
    const annotation = { order: 2, page: 4 }
    const leaves = new Map([[link, [first, again, annotation]]])
    const { read } = partRepeats(bodyOf(headOf(own)), leaves)
    expect(read).toEqual(new Map([[link, [first, annotation]]]))
  })

  test('is read wherever it stands, if it does not say that it is drawn again', () => {
    const year = cell('Year')
    const leaves = new Map([[year, [contentAt(0, 3, 'Year'), contentAt(1, 4, 'Year')]]])
    expect(partRepeats(bodyOf(year), leaves).read).toEqual(leaves)
  })
})

describe('what an element says is not read', () => {
  test('is seen wherever it stands, with all that is in it', () => {
    const word = element('em', {}, ['again'], { type: 'Em' })
    const cellAgain = element('td', {}, [word], { type: 'Artifact', artifact: 'seen' })
    const own = contentAt(0, 3, 'again')
    const parted = partRepeats(bodyOf(cellAgain), new Map([[word, [own]]]))
    expect(parted).toEqual({ read: new Map(), seen: [own], unseen: [] })
  })

  test('is not even seen on its first page, where it is for later ones', () => {
    const line = element('td', {}, ['on'], { type: 'Artifact', artifact: 'seenLater' })
    const [first, later] = [contentAt(0, 3, 'on'), contentAt(1, 4, 'on')]
    const parted = partRepeats(bodyOf(line), new Map([[line, [first, later]]]))
    expect(parted).toEqual({ read: new Map(), seen: [first, later], unseen: [first] })
  })
})
