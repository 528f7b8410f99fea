import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { truthOf, whyUnwritable } from '../../src/store/unwritable.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-try-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('nothing stands in the way of a folder that may be made', () => {
  expect(whyUnwritable(join(makeFolder(), 'a/b/c'))).toBeUndefined()
})

test('on a disk that can be read alone the system is asked of the nearest folder that is there', () => {
  const folder = makeFolder()
  const readOnly = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })
  const asked: string[] = []
  const access = (path: unknown): void => {
    asked.push(String(path))
    throw readOnly
  }
  expect(whyUnwritable(join(folder, 'a/b/c'), access)).toBe(readOnly)
  expect(asked).toEqual([folder])
})

test('of a folder that could not be made it is told that nothing can be written there, where that is so', () => {
  const folder = makeFolder()
  const error = Object.assign(new Error('ENOENT: no such file or directory, mkdir'), {
    code: 'ENOENT',
    syscall: 'mkdir',
    path: join(folder, 'a/b'),
  })
  const readOnly = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })
  const refuse = (): void => {
    throw readOnly
  }
  expect(truthOf(error, refuse)).toBe(readOnly)
  expect(truthOf(error)).toBe(error)
  expect(truthOf(new Error('another'), refuse)).not.toBe(readOnly)
})
