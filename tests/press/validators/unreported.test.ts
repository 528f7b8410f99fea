import { join } from 'node:path'
import { expect, test } from 'vitest'
import { axe } from '../../../src/press/validators/pa11y/configurations.ts'
import { makePa11y } from '../../../src/press/validators/pa11y/pa11y.ts'
import type { Validator } from '../../../src/press/validators/validator.ts'
import { checkPages } from '../../../src/run/check-pages/check-pages.ts'

const folder = join(import.meta.dirname, 'false-alarms')

/** Like pa11y-ci when its browser dies: what it has not seen, it does not mention. */
const dying: Validator = {
  title: 'A dying checker',
  takes: ['page'],
  check: async (pages) => ({ reported: pages.slice(2).map(({ path }) => path), messages: [] }),
}

test('pages that a checker was asked about and has not reported are errors', async () => {
  const { messages } = await checkPages(folder, [dying])
  expect(messages.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error page-unreported',
    'error page-unreported',
  ])
  expect(messages.map(({ source }) => source?.path)).toEqual([
    join(folder, 'container-type.html'),
    join(folder, 'container.html'),
  ])
})

test('so are all pages where pa11y-ci cannot start its browser, and each says why', async () => {
  const launch = { headless: 'shell', pipe: true, executablePath: '/nowhere/chromium' } as const
  const broken = makePa11y(axe, async () => ({ launch, remove: () => {} }))
  const { messages, pages } = await checkPages(folder, [broken])
  expect(messages.map(({ rule }) => rule)).toEqual(Array(pages).fill('page-unreported'))
  expect(messages[0]?.reason).toMatch(/has not reported on this page: .*\/nowhere\/chromium/)
})
