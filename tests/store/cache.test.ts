import { readFileSync, utimesSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCache } from '../../src/store/cache.ts'
import { writeBelow } from '../../src/store/files.ts'
import { sha256 } from '../../src/store/hash.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { makeFolder } from '../scripts/command.ts'
import { alter } from './alter.ts'

let { folder, remove } = makeFolder()
const key = sha256('a key')
const record = { path: 'paper/paper.txt', bytes: 5, sha256: sha256('words') }
const entry = (): string => join('cache', key.slice(0, 2), key)

/** The cache as one run sees it. */
function open() {
  const ledger = openLedger(join(folder, 'ledger.json'))
  const named = () =>
    ledger.warnings.map(({ source }) => relative(folder, resolve(source?.path ?? '')))
  return { cache: openCache(join(folder, 'cache'), ledger), ledger, named }
}

beforeEach(async () => {
  remove()
  ;({ folder, remove } = makeFolder())
  await writeBelow(join(folder, 'built'), record.path, 'words')
  open().cache.keep(key, { words: 1 }, [record], join(folder, 'built'))
  // What has been written just now is not taken for known.
  await setTimeout(30)
})
afterEach(() => remove())

test('what was kept is found under its key alone, and laid where it is wanted', () => {
  const { cache, named } = open()
  const found = cache.find<object>(key)
  expect(found).toEqual({ value: { words: 1 }, files: [record] })
  expect(cache.find(sha256('another key'))).toBeUndefined()
  expect(cache.findIn(join(folder, 'next'), key)).toBeUndefined()
  cache.lay(key, [record], join(folder, 'next'))
  expect(readFileSync(join(folder, 'next', record.path), 'utf8')).toBe('words')
  expect(cache.findIn(join(folder, 'next'), key)).toEqual(found)
  expect(named()).toEqual([])
})

test.each([
  ['value', () => join(entry(), 'entry.json'), () => join(entry(), 'entry.json')],
  ['file', () => join(entry(), 'files', record.path), () => join(entry(), 'files', record.path)],
  [
    'file in another place',
    () => `built/${record.path}`,
    () => join(entry(), 'files', record.path),
  ],
])(
  'an entry whose %s was altered is named and not found, whatever its times say',
  (_, path, named) => {
    const first = open()
    first.cache.find(key)
    first.ledger.write()
    alter(join(folder, path()))
    const run = open()
    expect(run.cache.find(key)).toBeUndefined()
    expect(run.cache.find(key)).toBeUndefined()
    expect(run.named()).toEqual([named()])
  },
)

test('an entry that was touched, and not altered, is found', () => {
  const first = open()
  first.cache.find(key)
  first.ledger.write()
  const now = new Date()
  utimesSync(join(folder, entry(), 'files', record.path), now, now)
  const { cache, named } = open()
  expect(cache.find(key)).toBeDefined()
  expect(named()).toEqual([])
})

test('what is kept again takes the place of what was altered', () => {
  alter(join(folder, entry(), 'entry.json'))
  open().cache.keep(key, { words: 2 })
  expect(open().cache.find(key)).toEqual({ value: { words: 2 }, files: [] })
})
