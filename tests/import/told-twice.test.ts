import { expect, test } from 'vitest'
import type { Finding } from '../../src/import/finding.ts'
import { withoutToldTwice } from '../../src/import/told-twice.ts'
import type { Message } from '../../src/message/message.ts'

const source = { path: 'content/a.md', text: '' }
const figure = (reason: string): Message => ({
  rule: 'figure',
  severity: 'error',
  reason,
  hint: 'h',
  source,
})
const missing = figure('This figure has no alternative text')
const other = figure('a.png is not what its extension says')
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'word-alternative',
  severity,
  reason: 'A picture has no alternative text',
  hint: 'h',
})

test('what an error of the import says is not said by the build again', () => {
  expect(withoutToldTwice([missing, other], [finding('error')])).toEqual([other])
})

test('what only a warning says, or nothing, the build says', () => {
  expect(withoutToldTwice([missing], [finding('warning')])).toEqual([missing])
  expect(withoutToldTwice([missing], [])).toEqual([missing])
})
