import { expect, test } from 'vitest'
import type { Message } from '../../../src/message/message.ts'
import { findBrowser } from '../../../src/press/validators/pa11y/browser.ts'

test('pa11y-ci gets the press’s Chromium, unprivileged, with its sandbox wherever there can be one', async () => {
  const notices: Message[] = []
  const prepare = await findBrowser((notice) => notices.push(notice))
  const { launch, remove } = await prepare()
  remove()
  const { args = [], executablePath } = launch
  const isUnsandboxed = notices.some(({ rule }) => rule === 'press-unsandboxed')
  expect(args.includes('--no-sandbox')).toBe(isUnsandboxed)
  expect(args.includes('--reuid=65534')).toBe(process.getuid?.() === 0)
  expect([executablePath, ...args].some((part) => /chrom/i.test(`${part}`))).toBe(true)
})
