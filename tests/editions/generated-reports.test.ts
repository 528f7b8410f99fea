import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readFonts } from '../../src/build/fonts.ts'
import { prove } from '../../src/build/prove.ts'
import { checkCatalogue } from '../../src/checks/index.ts'
import { editions } from '../../src/editions/index.ts'
import { openPress } from '../../src/press/open-press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { PICTURE } from '../publication/generate.ts'
import { generateReport } from '../publication/generate-report.ts'
import { seeded } from '../publication/seeded.ts'

const press = openPress()
afterAll(() => press.close())

const bytes = readFileSync(join(import.meta.dirname, 'web', PICTURE))
const house = { name: 'The House', origin: 'https://example.gov.uk', basePath: '/papers/' }
const fonts = await readFonts()

/** Rules of whole pages, which the site makes of what the edition renders. */
const OF_PAGES = /^web-(?:heading|language)$/

/** With long tables and notes that go over a page, more parts than one, and headings in other alphabets. */
const SEEDS = [0, 1, 2, 3, 5, 8, 13, 19]

describe.each(SEEDS)('the report made from %i', (seed) => {
  const publication = reportOf(seed)
  const catalogue = makeCatalogue([publication])

  test('has nothing against it', () => {
    expect(checkCatalogue(catalogue).map(({ reason }) => reason)).toEqual([])
  })

  test.each(editions)('is whole in $name', async (edition) => {
    const context = { catalogue, house, fonts, press }
    const files = await edition.render(publication, context)
    const { outcome, messages } = await prove(edition, files, publication, context)
    const faults = messages.filter(({ rule }) => !OF_PAGES.test(rule))
    expect(faults.map(({ reason, rule }) => `${reason} [${rule}]`)).toEqual([])
    expect(outcome.words).toBeGreaterThan(100)
  })
})

function reportOf(seed: number): Publication {
  const { 'index.md': main = '', ...others } = generateReport(seeded(seed))
  const parts = Object.entries(others).map(([file, text]) => ({
    name: file.replace(/^\d+-|\.md$/g, ''),
    source: { path: `paper/${file}`, text },
  }))
  const source = { path: 'paper/index.md', text: main }
  const { publication, messages } = parsePublication({ name: 'paper', main: source, parts })
  if (!publication || messages.length > 0)
    throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return { ...publication, files: [{ path: PICTURE, bytes }] }
}
