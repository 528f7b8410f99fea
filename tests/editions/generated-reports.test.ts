import { describe, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { editionsOf } from '../../src/editions/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { generateReport } from '../publication/generate-report.ts'
import { seeded } from '../publication/seeded.ts'
import { press } from '../shared-press.ts'
import { HOUSE } from './house.ts'
import { picture, proveWhole } from './whole.ts'

/** With long tables and notes that go over a page, more parts than one, and headings in other alphabets. */
const SEEDS = [0, 1, 2, 3, 5, 8, 13, 19]

describe.each(SEEDS)('the report made from %i', (seed) => {
  const publication = reportOf(seed)

  test('has nothing against it', () => {
    const found = checkCatalogue(makeCatalogue([publication]))
    expect(found.map(({ reason }) => reason)).toEqual([])
  })

  test.each(editionsOf(HOUSE))('is whole in $name', async (edition) => {
    const { words, faults } = await proveWhole(edition, publication, press)
    expect(faults).toEqual([])
    expect(words).toBeGreaterThan(100)
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
  return { ...publication, files: [picture] }
}
