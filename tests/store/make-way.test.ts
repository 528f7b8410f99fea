import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeWay } from '../../src/store/make-way.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faircopy-way-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('folders on the way are made, and one that is there stays', () => {
  for (const path of ['a/b/c', 'a/b/c', 'a', 'a/d']) {
    makeWay(join(folder, path))
    expect(statSync(join(folder, path)).isDirectory()).toBe(true)
  }
})

test('what is no folder is told as the system tells it', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => makeWay(join(folder, 'file'))).toThrow('EEXIST')
  expect(() => makeWay(join(folder, 'file/a'))).toThrow('ENOTDIR')
})

test.runIf(process.platform === 'linux')('where nothing can be made, it ends', () => {
  expect(() => makeWay('/proc/faircopy/dist')).toThrow('ENOENT')
})
