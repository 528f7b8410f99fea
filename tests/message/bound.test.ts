import { expect, test } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { toJson, toTexts } from '../../src/message/reporter.ts'
import { processorTime } from '../processor-time.ts'

const plainly = { colour: false, workingFolder: '/' }
const source = { path: 'a.md', text: 'a`'.repeat(40_000) }

const at = (column: number, changes: Partial<Message> = {}): Message => ({
  rule: 'code',
  severity: 'error',
  reason: `The word "w${column}" is code`,
  source,
  position: { line: 1, column },
  ...changes,
})

const many = (count: number, changes: Partial<Message> = {}): readonly Message[] =>
  [...Array(count).keys()].map((index) => at(2 * index + 1, changes))

test('twenty of a kind are told, and how many more there are', () => {
  const told = toJson(many(400))
  expect(told).toHaveLength(21)
  expect(told.at(-1)).toMatchObject({
    rule: 'code',
    severity: 'error',
    path: 'a.md',
    reason: 'and 380 more like it',
    more: 380,
  })
})

test('twenty, or one more, are told without a count', () => {
  expect(toJson(many(20))).toHaveLength(20)
  expect(toJson(many(21)).at(-1)?.reason).toBe('The word "w41" is code')
})

test.each([
  ['another reason', { reason: 'This is no link: ](x' }],
  ['another rule', { rule: 'raw-html' }],
  ['another severity', { severity: 'warning' }],
  ['another file', { source: { path: 'b.md', text: '' } }],
] as const)('%s is another kind', (_, changes) => {
  expect(toJson([...many(400), ...many(20, changes)])).toHaveLength(41)
})

test('the count stands after the last of its kind, whatever stands between them', () => {
  const others = many(400).map((message) => ({ ...message, rule: 'raw-html' }))
  const told = toJson([...many(400), ...others])
  const counts = told.flatMap(({ more, rule }, index) =>
    more ? [told[index - 1]?.rule, rule] : [],
  )
  expect(counts).toEqual(['code', 'code', 'raw-html', 'raw-html'])
})

test('reasons that begin with ever another word are bounded too', () => {
  const reasons = many(400).map((message, index) => ({
    ...message,
    reason: `${'a'.repeat(index + 1)} is explained`,
  }))
  const told = toJson(reasons)
  expect(told.length).toBeLessThan(50)
  expect(told.reduce((sum, { more = 1 }) => sum + more, 0)).toBe(400)
})

test('forty thousand in one line are told within two seconds', () => {
  const begun = process.cpuUsage()
  const printed = toTexts(many(40_000), plainly)
  expect(printed).toContain('error: and 39,980 more like it [code]')
  expect(printed.length).toBeLessThan(10_000)
  expect(processorTime(begun)).toBeLessThan(2_000)
})
