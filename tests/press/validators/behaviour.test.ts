import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Message } from '../../../src/message/message.ts'
import { findBrowser } from '../../../src/press/validators/pa11y/browser.ts'
import { axe } from '../../../src/press/validators/pa11y/configurations.ts'
import { makePa11y } from '../../../src/press/validators/pa11y/pa11y.ts'
import { checkPages, type PagesOutcome } from '../../../src/run/check-pages/check-pages.ts'

const folder = join(import.meta.dirname, 'behaviour')
let outcome: PagesOutcome
let told: readonly number[] = []

beforeAll(async () => {
  const prepare = await findBrowser(() => {})
  outcome = await checkPages(folder, [makePa11y(axe, prepare)], (_stage, done, total) => {
    told = [...told, done / total]
  })
})

const messagesOf = (name: string): readonly Message[] =>
  outcome.messages.filter(({ source }) => source?.path.endsWith(name))

test('pages see reduced motion', () => {
  expect(messagesOf('motion.html')).toEqual([])
})

test('pages find their style sheets from the root of the folder', () => {
  expect(messagesOf('styled.html')).toEqual([])
})

test('pages reach the server of their folder, and no other host', () => {
  expect(messagesOf('/here.html')).toHaveLength(1)
  expect(messagesOf('/elsewhere.html')).toEqual([])
})

test('a page may write into its own address', () => {
  expect(messagesOf('query.html')).toEqual([])
})

test('a page that a script leaves is an error, for it was asked and not reported', () => {
  const [message, ...others] = messagesOf('moves-on.html')
  expect(others).toEqual([])
  expect(message).toMatchObject({ rule: 'page-unreported', severity: 'error' })
  expect(message?.reason).toMatch(
    /axe has not reported on this page: it led on to \S+motion\.html$/,
  )
})

test('a finding names the line and column of its element, the rule and what to do', () => {
  expect(messagesOf('draft 1.html')).toMatchObject([
    {
      rule: 'pa11y-axe/image-alt',
      severity: 'error',
      reason: 'Images must have alternative text',
      position: { line: 11, column: 27 },
      hint: expect.stringMatching(/^ensure <img> elements have .*: https:\/\/.*image-alt/),
    },
  ])
})

test('where the element is made by a script, the reason names it', () => {
  const [message] = messagesOf('made.html')
  expect(message?.reason).toBe('Images must have alternative text (html > body > main > img)')
  expect(message?.position).toBeUndefined()
})

test('a page that only leads on is left out, and a notice says which', () => {
  const notices = outcome.messages.filter(({ rule }) => rule === 'redirect-pages')
  expect(notices.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/: \/redirect\.html$/),
  ])
  expect(messagesOf('redirect.html')).toEqual([])
})

test('progress is told to the end, and pages that only lead on do not count', () => {
  expect(told.at(-1)).toBe(1)
  expect(outcome.pages).toBe(8)
})
