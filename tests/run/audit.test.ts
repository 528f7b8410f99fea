import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { FinishedPage } from '../../src/proof/accessibility.ts'
import { openAuditor } from '../../src/run/audit.ts'
import type { Job } from '../../src/run/job.ts'
import { makeClock } from '../../src/run/report.ts'
import type { Work } from '../../src/run/works.ts'
import { FINDING_SHEET, STYLE_SHEET } from '../../src/site/assets.ts'
import { openCache } from '../../src/store/cache.ts'
import { writeBelow } from '../../src/store/files.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { openStore, withoutFinding } from '../../src/store/recall.ts'
import { makeFolder } from '../scripts/command.ts'
import { faultOn, tools } from './building.ts'

const audited: string[] = []
const faulty = new Set<string>()

vi.mock('../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../src/proof/accessibility.ts', () => {
  const audit = (pages: readonly FinishedPage[]) => {
    audited.push(...pages.map(({ path }) => path))
    return pages.filter(({ path }) => faulty.has(path)).map(({ path }) => faultOn(path))
  }
  return {
    auditPages: async (_: unknown, pages: readonly FinishedPage[]) => audit(pages),
    auditComing: (_: unknown, coming: Promise<readonly FinishedPage[]>) => coming.then(audit),
  }
})

const { folder, remove } = makeFolder()
afterAll(remove)

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  faulty.clear()
})

/** Writes pages of the house, audits them, and tells which were looked at and where a fault was found. */
async function audit(
  pages: Readonly<Record<string, string>>,
  { css = 'p{}', engine = 'engine', useCache = true, fresh = 1 } = {},
) {
  audited.length = 0
  const built = join(folder, 'built')
  rmSync(built, { recursive: true, force: true })
  await writeBelow(built, STYLE_SHEET, css)
  await writeBelow(built, FINDING_SHEET, 'ol{}')
  for (const [path, html] of Object.entries(pages)) await writeBelow(built, path, html)
  const cache = openCache(join(folder, 'cache'), openLedger(join(folder, 'ledger')))
  const store = openStore(useCache ? cache : withoutFinding(cache), engine)
  const gathered = { chosen: [] }
  const job = { store, folder: built, gathered, tools, clock: makeClock() } as unknown as Job
  const works = Array.from({ length: fresh }, () => ({ type: 'fresh' })) as unknown as Work[]
  const auditor = openAuditor(works, job)
  const { found: messages } = await auditor.audit({
    publications: [],
    written: Object.keys(pages),
    lists: [],
  })
  await auditor.end()
  return { audited: [...audited], found: messages.map(({ source }) => source?.path) }
}

const PAGES = { 'one/index.html': '<p>One', 'two/index.html': '<p>Two' }
const ALL = Object.keys(PAGES)

test.each([0, 1])('a page that was found right is not audited again (fresh: %i)', async (fresh) => {
  expect(await audit(PAGES, { fresh })).toEqual({ audited: ALL, found: [] })
  expect(await audit(PAGES, { fresh })).toEqual({ audited: [], found: [] })
})

test('a page with a fault is audited, and its fault told, in each build; the others are right', async () => {
  faulty.add('one/index.html')
  const found = ['one/index.html']
  expect(await audit(PAGES)).toEqual({ audited: ALL, found })
  expect(await audit(PAGES)).toEqual({ audited: found, found })
})

test('a page whose bytes, style or auditor is another is audited anew', async () => {
  await audit(PAGES)
  const changed = { ...PAGES, 'two/index.html': '<p>To' }
  expect((await audit(changed)).audited).toEqual(['two/index.html'])
  expect((await audit(PAGES, { css: 'p{margin:0}' })).audited).toEqual(ALL)
  expect((await audit(PAGES, { engine: 'another' })).audited).toEqual(ALL)
  expect((await audit(PAGES)).audited).toEqual([])
})

test('without the cache every page is audited, and what is no page never', async () => {
  await audit(PAGES)
  expect((await audit({ ...PAGES, 'robots.txt': '' }, { useCache: false })).audited).toEqual(ALL)
})

test('of many pages each is audited once', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `paper-${index}/index.html`)
  const pages = Object.fromEntries(many.map((path) => [path, `<p>${path}`]))
  expect((await audit(pages)).audited.toSorted()).toEqual(many.toSorted())
})
