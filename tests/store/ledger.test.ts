import { linkSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as hash from '../../src/store/hash.ts'
import { type Ledger, openLedger } from '../../src/store/ledger.ts'
import { makeFolder } from '../scripts/command.ts'
import { alter } from './alter.ts'

vi.mock('../../src/store/hash.ts', { spy: true })

let { folder, remove } = makeFolder()
let file = ''
beforeEach(async () => {
  remove()
  ;({ folder, remove } = makeFolder())
  file = join(folder, 'words.txt')
  writeFileSync(file, 'words')
  await setTimeout(50)
})
afterEach(() => remove())

const open = (): Ledger => openLedger(join(folder, 'ledger.json'))
const seen = { bytes: 5, sha256: hash.sha256('words') }

/** What a run sees, and how many files it reads for it. */
function run(look: (ledger: Ledger) => unknown = (ledger) => ledger.look(file)) {
  vi.mocked(hash.hashFile).mockClear()
  const ledger = open()
  const found = look(ledger)
  ledger.write()
  return { found, read: vi.mocked(hash.hashFile).mock.calls.length }
}

test('a file is read once, and not again by the next run', () => {
  expect(run()).toEqual({ found: seen, read: 1 })
  expect(run()).toEqual({ found: seen, read: 0 })
  expect(run()).toEqual({ found: seen, read: 0 })
})

test('what is altered is seen, whatever its times say', () => {
  run()
  alter(file)
  const { found, read } = run()
  expect(read).toBe(1)
  expect(found).toMatchObject({ bytes: 5 })
  expect(found).not.toEqual(seen)
})

test('what is touched or linked is read again, and is the same', async () => {
  run()
  utimesSync(file, 1, 1)
  await setTimeout(50)
  expect(run()).toEqual({ found: seen, read: 1 })
  linkSync(file, join(folder, 'link'))
  await setTimeout(50)
  expect(run((ledger) => ledger.look(join(folder, 'link')))).toEqual({ found: seen, read: 1 })
  expect(run()).toEqual({ found: seen, read: 0 })
})

test('what is written twice within one tick of the clock is seen both times', () => {
  for (let time = 0; time < 100; time++) {
    writeFileSync(file, 'words')
    const ledger = open()
    ledger.look(file)
    ledger.write()
    writeFileSync(file, 'swords'.slice(0, 5))
    expect(open().look(file)).not.toEqual(seen)
  }
})

test('what has been written just now is not taken for known by the next run', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const now = new Date(Date.now() + 60_000)
  writeFileSync(file, 'words')
  vi.setSystemTime(statSync(file).ctimeMs)
  expect(run().read).toBe(1)
  vi.setSystemTime(now)
  expect(run().read).toBe(1)
  expect(run().read).toBe(0)
  vi.useRealTimers()
})

test('what is no file is none, and what is not as it was left is named once', () => {
  const ledger = open()
  symlinkSync(file, join(folder, 'link'))
  expect(ledger.look(join(folder, 'link'))).toBeUndefined()
  expect(ledger.look(folder)).toBeUndefined()
  expect(ledger.isSame(file, seen)).toBe(true)
  expect(ledger.holds(file, { ...seen, bytes: 4 })).toBe(false)
  expect(ledger.warnings).toEqual([])
  rmSync(file)
  expect(ledger.isSame(file, seen)).toBe(false)
  expect(ledger.isSame(file, seen)).toBe(false)
  expect(ledger.warnings).toMatchObject([{ rule: 'altered', severity: 'warning' }])
})

test('what a run does not look at is forgotten', () => {
  run()
  const other = join(folder, 'other.txt')
  writeFileSync(other, 'other')
  run((ledger) => ledger.look(other))
  expect(run().read).toBe(1)
})
