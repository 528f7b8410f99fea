import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PageCheck } from '../../src/gate/check.ts'
import { makeOwnChecks } from '../../src/gate/own-checks.ts'
import { openTabs, type Tabs } from '../../src/press/tabs/tabs.ts'
import { findBrowser } from '../../src/press/validators/pa11y/browser.ts'
import { checkPages } from '../../src/run/check-pages/check-pages.ts'

const folder = join(import.meta.dirname, 'like-govuk')
const lost: Tabs = {
  lend: () => Promise.reject(new Error('it does not answer')),
  close: () => Promise.resolve(),
}

test('a page whose tab is lost twice was asked and not reported: an error', async () => {
  const { messages, pages } = await checkPages(folder, [makeOwnChecks(lost, [], 'Our checks')])
  expect(messages).toHaveLength(pages)
  expect(messages[0]).toMatchObject({
    rule: 'page-unreported',
    severity: 'error',
    reason: 'Our checks has not reported on this page: it does not answer',
  })
})

test('after a page on which a check fails the others are seen, in another Chromium', async () => {
  const tabs = openTabs(await findBrowser(() => {}))
  const failing: PageCheck = {
    name: 'page-failing',
    asks: 'Does it fail?',
    criteria: [],
    modes: ['light'],
    hint: '',
    look: async ({ page, tab }) => {
      if (page.path.endsWith('form.html')) await tab.browser().close()
      await tab.evaluate('document.title')
      return []
    },
  }
  const { messages } = await checkPages(folder, [makeOwnChecks(tabs, [failing], 'Our checks')])
  await tabs.close()
  expect(messages.every(({ rule }) => rule === 'page-unreported')).toBe(true)
  expect(messages.map(({ source }) => source?.path)).toContain(join(folder, 'form.html'))
  expect(messages.length).toBeLessThan(4)
})
