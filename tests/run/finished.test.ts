import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnchanged, remember } from '../../src/run/finished.ts'
import { stamp } from '../../src/store/cache.ts'
import { exchange, makeFolder as makeBuildFolder, toPlaces } from '../../src/store/exchange.ts'
import { writeBelow } from '../../src/store/files.ts'
import { toRecord } from '../../src/store/manifest.ts'
import { makeFolder } from '../scripts/command.ts'

let { folder, remove } = makeFolder()
let places = toPlaces(join(folder, 'dist'))
let built = ''

beforeEach(async () => {
  remove()
  ;({ folder, remove } = makeFolder())
  places = toPlaces(join(folder, 'dist'))
  built = await makeBuildFolder(places, undefined)
  for (const path of ['index.html', 'one/one.txt']) await writeBelow(built, path, `at ${path}`)
  const files = ['index.html', 'one/one.txt'].map((path) => stamp(built, toRecord(built, path)))
  await exchange(places, built)
  await remember(places, { fingerprint: 'a', folder: built, publications: [], messages: [], files })
})
afterEach(() => remove())

test('a build that nobody has touched is found again, from the same fingerprint alone', async () => {
  expect(await findUnchanged(places, 'a')).toMatchObject({ fingerprint: 'a', folder: built })
  expect(await findUnchanged(places, 'b')).toBeUndefined()
})

test.each<[string, () => unknown]>([
  ['has a file changed', () => writeFileSync(join(built, 'one/one.txt'), 'at one/one.tat')],
  ['lacks a file', () => rmSync(join(built, 'one/one.txt'))],
  ['has a file more', () => writeFileSync(join(built, 'one/two.txt'), '')],
  ['has a folder more', () => mkdir(join(built, 'two'))],
  [
    'has a link in a file’s place',
    () => {
      rmSync(join(built, 'index.html'))
      symlinkSync('one/one.txt', join(built, 'index.html'))
    },
  ],
  ['is not shown any more', () => rmSync(places.out)],
  ['is remembered by nonsense', () => writeFileSync(places.finished, '{')],
  ['is not remembered', () => rmSync(places.finished)],
])('a build that %s is made anew', async (_, spoil) => {
  await spoil()
  expect(await findUnchanged(places, 'a')).toBeUndefined()
})
