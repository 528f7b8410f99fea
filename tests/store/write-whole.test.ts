import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../src/store/write-whole.ts'
import { makeFolder } from '../scripts/command.ts'

let { folder, remove } = makeFolder()
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
})
afterEach(() => remove())

test('a file is written, with the folders on its way, and over another', () => {
  const file = join(folder, 'a/b/c.txt')
  for (const text of ['one', 'two']) {
    writeWhole(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  }
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt'])
})

test('where it cannot take its place nothing is left beside it', () => {
  mkdirSync(join(folder, 'c.txt'))
  writeFileSync(join(folder, 'c.txt/kept.txt'), 'kept')
  expect(() => writeWhole(join(folder, 'c.txt'), 'one')).toThrow('EISDIR')
  expect(readdirSync(folder)).toEqual(['c.txt'])
  expect(readdirSync(join(folder, 'c.txt'))).toEqual(['kept.txt'])
})
