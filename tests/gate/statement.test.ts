import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hashTemplates, TEMPLATES } from '../../src/run/check-pages/templates.ts'
import { renderAccessibilityPage } from '../../src/site/components/accessibility-page.ts'
import type { SiteConformance } from '../../src/site/site.ts'
import { makeFolder } from '../press/trial.ts'
import { exampleSite } from '../site/example.ts'

const conformance: SiteConformance = {
  date: '2026-11-29',
  pages: 9,
  isStale: false,
  criteria: [
    { number: '1.1.1', level: 'A', name: 'Non-text Content', state: 'nothing found' },
    { number: '2.5.5', level: 'AAA', name: 'Target Size (Enhanced)', state: 'faults' },
  ],
}
const STALE = 'has changed since then'

const site = await exampleSite('content')
const statementOf = (found: SiteConformance | undefined): string =>
  renderAccessibilityPage({ ...site, conformance: found })

test('the statement has each criterion under what was found', () => {
  const page = statementOf(conformance)
  const [, faults = '', nothing = ''] = page.split(/Programs found (?:faults|nothing)/)
  expect(faults).toContain('2.5.5 Target Size (Enhanced) (AAA)')
  expect(nothing).toContain('1.1.1 Non-text Content (A)')
  expect(page).not.toContain('No program asks this')
  expect(page).not.toContain(STALE)
})

test('it says so where the design has changed since', () => {
  expect(statementOf({ ...conformance, isStale: true })).toContain(STALE)
})

test('where nothing was recorded it says nothing of criteria', () => {
  expect(statementOf(undefined)).not.toContain('_criteria')
})

test('a changed template makes what was recorded stale', async () => {
  const root = await makeFolder()
  for (const folder of TEMPLATES) {
    await mkdir(join(root, folder), { recursive: true })
    await writeFile(join(root, folder, 'one.ts'), '')
  }
  const before = hashTemplates(root)
  expect(hashTemplates(root)).toBe(before)
  await writeFile(join(root, 'src/site/one.ts'), ' ')
  expect(hashTemplates(root)).not.toBe(before)
})

test('what is recorded of the site of this repository was found with the templates as they are', async () => {
  const root = dirname(dirname(import.meta.dirname))
  const record = JSON.parse(await readFile(join(root, '_data/conformance.json'), 'utf8'))
  expect(record.templates, 'run `npm run check -- --record`').toBe(hashTemplates(root))
})
