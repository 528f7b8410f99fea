import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCache } from '../../src/store/cache.ts'
import { writeBelow } from '../../src/store/files.ts'
import { sha256 } from '../../src/store/hash.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
const cache = openCache(join(folder, 'cache'))
const key = sha256('a key')
const record = { path: 'paper/paper.txt', bytes: 5, sha256: sha256('words') }

beforeAll(async () => {
  await writeBelow(join(folder, 'built'), record.path, 'words')
  cache.keep(key, { words: 1 }, [record], join(folder, 'built'))
})

afterAll(remove)

test('what was kept is found under its key alone, and laid where it is wanted', async () => {
  const entry = cache.find<object>(key)
  expect(entry?.value).toEqual({ words: 1 })
  expect(entry?.files).toMatchObject([record])
  expect(cache.find(sha256('another key'))).toBeUndefined()
  if (entry) cache.lay(key, entry, join(folder, 'next'))
  expect(readFileSync(join(folder, 'next', record.path), 'utf8')).toBe('words')
})

test('an entry one of whose files was changed since, in whatever place, is not whole', async () => {
  writeFileSync(join(folder, 'built', record.path), 'sword')
  expect(cache.find(key)).toBeUndefined()
})
