import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

test.each([
  ['a link at its name', symlinkSync, 'c.txt'],
  ['a link at the name of its draft', symlinkSync, '.c.txt.next'],
  ['a second name of another file at that of its draft', linkSync, '.c.txt.next'],
])('%s is never followed', (_what, link, name) => {
  mkdirSync(join(folder, 'own'))
  writeFileSync(join(folder, 'other.txt'), 'kept')
  link(join(folder, 'other.txt'), join(folder, 'own', name))
  writeWhole(join(folder, 'own/c.txt'), 'one')
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('kept')
  expect(readFileSync(join(folder, 'own/c.txt'), 'utf8')).toBe('one')
  expect(readdirSync(join(folder, 'own'))).toEqual(['c.txt'])
})

test('what a write that was cut off has left is taken away by the next', () => {
  writeFileSync(join(folder, '.c.txt.next'), 'on')
  writeWhole(join(folder, 'c.txt'), 'one')
  expect(readdirSync(folder)).toEqual(['c.txt'])
})
