import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFinished, remember } from '../../src/run/finished.ts'
import { exchange, makeFolder as makeBuildFolder, toPlaces } from '../../src/store/exchange.ts'
import { writeBelow } from '../../src/store/files.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { toRecord } from '../../src/store/manifest.ts'
import { makeFolder } from '../scripts/command.ts'
import { alter } from '../store/alter.ts'

let { folder, remove } = makeFolder()
let places = toPlaces(join(folder, 'dist'))
let built = ''

beforeEach(async () => {
  remove()
  ;({ folder, remove } = makeFolder())
  places = toPlaces(join(folder, 'dist'))
  built = await makeBuildFolder(places, undefined)
  for (const path of ['index.html', 'one/one.txt']) await writeBelow(built, path, `at ${path}`)
  // What has been written just now is not taken for known.
  await setTimeout(30)
  const ledger = openLedger(places.ledger)
  const files = ['index.html', 'one/one.txt'].map((path) => toRecord(built, path, ledger))
  await exchange(places, built)
  remember(places, { fingerprint: 'a', build: '1', publications: [], messages: [], files })
  ledger.write()
})
afterEach(() => remove())

/** What the next run finds, and what it says was altered, from the folder of the site. */
async function find() {
  const ledger = openLedger(places.ledger)
  const finished = await findFinished(places, ledger)
  const named = ledger.warnings.map(({ source }) => relative(folder, resolve(source?.path ?? '')))
  return { finished, named }
}

test('a build that nobody has touched is found again', async () => {
  expect(await find()).toMatchObject({ finished: { fingerprint: 'a' }, named: [] })
})

test('a build whose folder is gone is none', async () => {
  rmSync(built, { recursive: true })
  expect((await find()).finished).toBeUndefined()
})

test.each<[string, string, (file: string) => unknown]>([
  ['has a byte changed', 'dist/one/one.txt', alter],
  ['lacks a file', 'dist/one/one.txt', rmSync],
  ['has a file more', 'dist/one/two.txt', (file) => writeFileSync(file, '')],
  ['has a folder more', 'dist/two', (file) => mkdirSync(file)],
  [
    'has a link in a file’s place',
    'dist/index.html',
    (file) => {
      rmSync(file)
      symlinkSync('one/one.txt', file)
    },
  ],
  ['is remembered by nonsense', '.faircopy/finished/dist.json', (file) => writeFileSync(file, '{')],
  ['is remembered otherwise', '.faircopy/finished/dist.json', alter],
])('a build that %s is named and made anew', async (_, path, spoil) => {
  spoil(join(folder, path))
  expect(await find()).toEqual({ finished: undefined, named: [path] })
})

test.each<[string, () => unknown]>([
  ['is not shown any more', () => rmSync(places.out)],
  ['is not remembered', () => rmSync(places.finished)],
  [
    'an older version has left, which sealed nothing',
    () => writeFileSync(places.finished, JSON.stringify({ fingerprint: 'a', files: [] })),
  ],
])('a build that %s is made anew', async (_, spoil) => {
  spoil()
  expect(await find()).toEqual({ finished: undefined, named: [] })
})

test('where the ledger was altered it is named, and all is read again', async () => {
  await find()
  alter(places.ledger)
  expect(await find()).toMatchObject({
    finished: { fingerprint: 'a' },
    named: ['.faircopy/ledgers/dist.json'],
  })
})
