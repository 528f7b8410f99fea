import { expect, test, vi } from 'vitest'
import { type Inputs, openPassingCache, openStore, withoutFinding } from '../../src/store/recall.ts'

const cache = openPassingCache()
const store = openStore(cache, 'engine')
const keyOf = (inputs: Inputs, engine = 'engine'): string =>
  openStore(cache, engine).ask('page', inputs).key

test('what was made of the same is not made again', async () => {
  const make = vi.fn(async () => 'made')
  expect(await store.recall('search script', [['a', '1']], make)).toBe('made')
  expect(await store.recall('search script', [['a', '1']], make)).toBe('made')
  expect(make).toHaveBeenCalledOnce()
})

test('what is not right is given, and not kept', async () => {
  const make = vi.fn(async () => 'wrong')
  const isRight = (value: string): boolean => value === 'right'
  expect(await store.recall('picture', [], make, isRight)).toBe('wrong')
  expect(await store.recall('picture', [], make, isRight)).toBe('wrong')
  expect(make).toHaveBeenCalledTimes(2)
})

test('a key is of the kind, the engine, and the names and bytes of the inputs, whatever their order', () => {
  const key = keyOf([
    ['a', '1'],
    ['b', '2'],
  ])
  expect(
    keyOf([
      ['b', '2'],
      ['a', '1'],
    ]),
  ).toBe(key)
  const others = [
    keyOf([['a', '1']]),
    keyOf([
      ['a', '1'],
      ['b', '3'],
    ]),
    keyOf([
      ['a', '1'],
      ['c', '2'],
    ]),
    keyOf([
      ['a', '1b'],
      ['b', '2'],
    ]),
    keyOf(
      [
        ['a', '1'],
        ['b', '2'],
      ],
      'another',
    ),
    store.ask('list', [
      ['a', '1'],
      ['b', '2'],
    ]).key,
  ]
  expect(new Set([key, ...others]).size).toBe(others.length + 1)
})

test('an input is never taken for the engine or the kind', () => {
  expect(keyOf([['engine', 'another']])).not.toBe(keyOf([], 'another'))
})

test('without finding all is made anew, and kept for others', async () => {
  const blind = openStore(withoutFinding(cache), 'engine')
  await blind.recall('picture', [['a', 'b']], async () => 1)
  await blind.recall('picture', [['a', 'b']], async () => 2)
  expect(store.ask('picture', [['a', 'b']])).toMatchObject({ type: 'known', value: 2 })
})
