import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { markUsed, sweepOld } from '../../src/store/sweep.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const DAY = 24 * 60 * 60
const daysAgo = (days: number): number => Date.now() / 1000 - days * DAY

/** A cache whose entries were used so many days ago, and which was swept so many days ago. */
function makeCache(name: string, used: Readonly<Record<string, number>>, swept: number): string {
  const root = join(folder, name)
  for (const [entry, days] of Object.entries(used)) {
    const path = join(root, entry.slice(0, 2), entry)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'entry.json'), '')
    utimesSync(path, daysAgo(days), daysAgo(days))
  }
  utimesSync(root, daysAgo(swept), daysAgo(swept))
  return root
}

const entriesOf = (root: string): readonly string[] =>
  readdirSync(root).flatMap((shelf) => readdirSync(join(root, shelf)))

test('what no build has used for a week is taken away, and nothing else', () => {
  const root = makeCache('old', { aa1: 8, aa2: 6, bb1: 30, bb2: 0 }, 2)
  sweepOld(root)
  expect(entriesOf(root)).toEqual(['aa2', 'bb2'])
})

test('a cache is swept once a day', () => {
  const root = makeCache('daily', { aa1: 8 }, 0.5)
  sweepOld(root)
  expect(entriesOf(root)).toEqual(['aa1'])
  utimesSync(root, daysAgo(1.1), daysAgo(1.1))
  sweepOld(root)
  expect(entriesOf(root)).toEqual([])
  makeCache('daily', { aa1: 8 }, 0)
  sweepOld(root)
  expect(entriesOf(root)).toEqual(['aa1'])
})

test('what is used is marked, and stays for another week', () => {
  const root = makeCache('used', { aa1: 6.9 }, 2)
  const entry = join(root, 'aa/aa1')
  expect(markUsed(entry)).toBe(true)
  expect(Date.now() - statSync(entry).mtimeMs).toBeLessThan(60_000)
  expect(markUsed(join(root, 'aa/aa2'))).toBe(false)
})

test('a cache that is not there yet is not swept', () => {
  sweepOld(join(folder, 'nowhere'))
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})
