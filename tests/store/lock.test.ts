import { mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from '../../src/store/lock.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

test('a lock is held by one build, and by no build that has ended, though it had our own number', async () => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'dist.lock')
  writeFileSync(path, `${process.pid}@${hostname()}`)
  const release = await takeLock(path)
  await expect(takeLock(path)).rejects.toMatchObject({ messages: [{ rule: 'locked' }] })
  await release()
  await (await takeLock(path))()
})
