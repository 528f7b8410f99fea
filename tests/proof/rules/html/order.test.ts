import { expect, test } from 'vitest'
import { findMisplaced } from '../../../../src/proof/rules/html/seen/order.ts'
import type { LaidWord, Rect } from '../../../../src/proof/rules/html/seen/word.ts'

const word = (text: string, block: number, ...rects: readonly Rect[]): LaidWord => ({
  text,
  id: '',
  block,
  cell: undefined,
  isOwn: true,
  isUnseen: false,
  isScrolled: false,
  turned: '',
  rects,
})

const misplaced = (...words: readonly LaidWord[]): readonly string[] =>
  findMisplaced(words).map(({ text }) => text)

test('words follow one another along a line, and lines down a block', () => {
  const one = word('one', 0, [0, 0, 30, 20])
  const two = word('two', 0, [35, 0, 30, 20])
  const three = word('three', 0, [0, 24, 30, 20])
  expect(misplaced(one, two, three)).toEqual([])
  expect(misplaced(two, one, three)).toEqual(['one'])
  expect(misplaced(three, one, two)).toEqual(['one'])
})

test('a word on two lines ends on the second', () => {
  const torn = word('ferry-man', 0, [80, 0, 20, 20], [0, 24, 30, 20])
  expect(misplaced(torn, word('went', 0, [35, 24, 30, 20]))).toEqual([])
  expect(misplaced(torn, word('went', 0, [35, 0, 30, 20]))).toEqual(['went'])
})

test('a column beside another begins above the end of that one, right of all of it', () => {
  const column = [word('left', 0, [0, 0, 50, 20]), word('below', 0, [0, 24, 40, 20])]
  expect(misplaced(...column, word('right', 1, [60, 0, 50, 20]))).toEqual([])
  expect(misplaced(...column, word('over', 1, [45, 0, 50, 20]))).toEqual(['over'])
})

test('a cell that goes down over two rows stands beside the second, which is read after it', () => {
  const over: Rect = [60, 0, 50, 44]
  const long = { ...word('All', 0, [60, 24, 30, 20]), cell: over }
  const below = { ...word('Men', 1, [0, 24, 30, 20]), cell: [0, 22, 50, 22] as const }
  expect(misplaced(long, below)).toEqual([])
  expect(misplaced(long, { ...below, cell: [0, 0, 50, 44] as const })).toEqual(['Men'])
  expect(misplaced(long, { ...below, rects: [[0, 0, 30, 20]] })).toEqual(['Men'])
})

test('places of lines of large type may overlap', () => {
  expect(misplaced(word('Large', 0, [0, 0, 90, 60]), word('type', 0, [0, 40, 90, 60]))).toEqual([])
})

test('what is added, only heard, or runs leftward is passed over', () => {
  const end = word('end', 0, [0, 50, 30, 20])
  const early = word('early', 0, [0, 0, 30, 20])
  expect(misplaced(end, early)).toEqual(['early'])
  expect(misplaced(end, { ...early, isOwn: false })).toEqual([])
  expect(misplaced(end, { ...early, isUnseen: true })).toEqual([])
  expect(misplaced(end, { ...early, text: 'שלום' })).toEqual([])
})
