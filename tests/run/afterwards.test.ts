import { expect, test } from 'vitest'
import { afterwards } from '../../src/run/afterwards.ts'

test('what the machine refuses when the site is published is a warning, and the rest is done', async () => {
  const done: string[] = []
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  })
  const messages = await afterwards([() => Promise.reject(full), () => done.push('the rest')])
  expect(messages).toMatchObject([{ rule: 'machine', severity: 'warning' }])
  expect(messages[0]?.reason).toMatch(/^This leaves the site as it is: The disk is full/)
  expect(done).toEqual(['the rest'])
})

test('a bug of ours is thrown on', async () => {
  await expect(
    afterwards([
      () => {
        throw new TypeError('ours')
      },
    ]),
  ).rejects.toThrow('ours')
})
