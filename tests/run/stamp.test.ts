import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stampFolders } from '../../src/run/stamp.ts'
import { freshFolder } from '../site/written.ts'

test('each change of a folder gives another stamp, and none the same', async () => {
  const folder = join(freshFolder(), 'content')
  const stamp = () => stampFolders([folder])
  const changes = [
    () => mkdirSync(folder),
    () => writeFileSync(join(folder, 'a.md'), 'one'),
    () => writeFileSync(join(folder, 'a.md'), 'two!'),
    () => {
      writeFileSync(join(folder, 'a.md'), 'six!')
      utimesSync(join(folder, 'a.md'), 0, 0)
    },
    () => renameSync(join(folder, 'a.md'), join(folder, 'b.md')),
    () => mkdirSync(join(folder, 'c')),
    () => writeFileSync(join(folder, 'c', 'index.md'), ''),
    () => rmSync(join(folder, 'c'), { recursive: true }),
  ]
  for (const change of changes) {
    const before = stamp()
    expect(stamp()).toBe(before)
    // File systems count time in steps of some milliseconds.
    await setTimeout(20)
    change()
    expect(stamp()).not.toBe(before)
  }
})

test.each(['.a.md.swp', 'README.md', 'a.md~'])('%s is no change', (name) => {
  const folder = freshFolder()
  const before = stampFolders([folder])
  writeFileSync(join(folder, name), 'x')
  expect(stampFolders([folder])).toBe(before)
})
