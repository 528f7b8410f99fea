import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeAxe } from '../../src/gate/axe.ts'
import { PAGE_CHECKS } from '../../src/gate/checks/index.ts'
import { makeOwnChecks } from '../../src/gate/own-checks.ts'
import { toPage } from '../../src/gate/report/page.ts'
import { toReport } from '../../src/gate/report/report.ts'
import { OWN } from '../../src/gate/tools.ts'
import type { Message } from '../../src/message/message.ts'
import { openTabs, type Tabs } from '../../src/press/tabs/tabs.ts'
import { readAxe } from '../../src/press/validators/axe-script.ts'
import { makeHtmlValidate } from '../../src/press/validators/html-validate/html-validate.ts'
import { findBrowser } from '../../src/press/validators/pa11y/browser.ts'
import { checkPages } from '../../src/run/check-pages/check-pages.ts'
import { makeFolder } from '../press/trial.ts'

const root = join(import.meta.dirname, 'like-govuk')
let tabs: Tabs

beforeAll(async () => {
  tabs = openTabs(await findBrowser(() => {}))
})
afterAll(() => tabs.close())

const check = async (folder: string): Promise<readonly Message[]> => {
  const own = makeOwnChecks(tabs, [...PAGE_CHECKS, makeAxe(readAxe())], OWN)
  return (await checkPages(folder, [own, makeHtmlValidate()])).messages
}

const sayings = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ rule, reason, source }) => `${source?.path}: ${reason} [${rule}]`)

test('nothing is said of pages as GOV.UK has them', async () => {
  expect(sayings(await check(root))).toEqual([])
})

describe('the report', () => {
  const messages: readonly Message[] = [
    {
      rule: 'page-target',
      severity: 'error',
      reason: '“<b>” is 20 by 20 pixels',
      source: { path: 'a very/long/path/that-is-not-broken-by-itself/index.html', text: '' },
    },
  ]
  const judged = { date: '2026-11-29', pages: 3, ran: [OWN], unreported: [], messages }
  const report = toReport(judged)

  test('passes the gate itself', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'check.html'), toPage(report, messages))
    expect(sayings(await check(folder))).toEqual([])
  })

  test('has every criterion, once', () => {
    expect(new Set(report.criteria.map(({ number }) => number)).size).toBe(86)
  })

  test('counts a fault against what the tool speaks for', () => {
    const faulty = report.criteria.filter(({ state }) => state === 'faults')
    expect(faulty.map(({ number }) => number)).toEqual(['2.5.5', '2.5.8'])
  })

  test('says nothing good of what a tool asks that has not seen every page', () => {
    const unseen = toReport({ ...judged, unreported: [OWN] })
    expect(new Set(unseen.criteria.map(({ state }) => state))).toEqual(new Set(['person']))
  })

  test('says nothing good of a criterion of which no tool that ran speaks', () => {
    const silent = toReport({ ...judged, ran: [], messages: [] })
    expect(new Set(silent.criteria.map(({ state }) => state))).toEqual(new Set(['person']))
  })
})
