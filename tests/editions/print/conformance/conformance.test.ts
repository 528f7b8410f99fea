import { describe, expect, test } from 'vitest'
import { CONDITIONS } from '../../../../src/editions/print/check/conformance/conformance.ts'
import { inspect } from '../../../../src/editions/print/check/conformance/inspected.ts'
import type { Claim } from '../../../../src/editions/print/file/claim.ts'
import { finish } from '../../../../src/editions/print/finish/finish.ts'
import { printPage } from '../../../../src/editions/print/impression.ts'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { openPdf } from '../../../../src/proof/pdf/open.ts'
import { press } from '../../../shared-press.ts'
import { readPrinting } from '../printing.ts'
import { CONTENT_FAULTS, LANGUAGE_FAULTS, LINK_FAULTS } from './content.ts'
import type { ConformanceFault } from './fault.ts'
import { ACTION_FAULTS, FILE_FAULTS, GRAPHICS_FAULTS } from './file.ts'
import { FONT_FAULTS } from './fonts.ts'
import { METADATA_FAULTS } from './metadata.ts'
import { plant } from './planting.ts'
import { ELEMENT_FAULTS, NAMESPACE_FAULTS, NESTING_FAULTS, STRUCTURE_FAULTS } from './structure.ts'

const FAULTS = [
  STRUCTURE_FAULTS,
  NESTING_FAULTS,
  ELEMENT_FAULTS,
  NAMESPACE_FAULTS,
  CONTENT_FAULTS,
  LANGUAGE_FAULTS,
  LINK_FAULTS,
  FONT_FAULTS,
  METADATA_FAULTS,
  FILE_FAULTS,
  GRAPHICS_FAULTS,
  ACTION_FAULTS,
].flat()

const source = { name: 'ferries.md', bytes: Buffer.from('# Ferries'), mediaType: 'text/markdown' }
const attachments = [{ ...source, description: 'The Markdown source' }]
const files = {
  standard: await printWithClaim({ accessible: 1, archival: 2 }),
  attached: await printWithClaim({ accessible: 1, archival: 3 }, attachments),
  later: await printWithClaim({ accessible: 2, archival: 4 }),
}

test.each(Object.entries(files))('the %s file keeps every condition', async (_, file) => {
  expect([...findIn(await openPdf(file))]).toEqual([])
})

const found = new Set<number>()

describe.each(FAULTS)('$number, where $name', (fault) => {
  test('is reported', async () => {
    const proof = await openPdf(await planted(fault))
    fault.read?.(proof)
    const own = [...findIn(proof)].filter(({ number }) => number === fault.number)
    expect(own.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(fault.reason))
    for (const { at, reason } of own) if (fault.reason.test(reason)) found.add(at)
  })
})

test('every condition has a fault planted for it', () => {
  const others = CONDITIONS.filter((_, at) => !found.has(at))
  expect(others.map(({ number, asks }) => `${number}: ${asks}`)).toEqual([])
})

function* findIn(proof: Parameters<typeof inspect>[0]) {
  for (const [at, { number, find }] of CONDITIONS.entries())
    for (const reason of find(inspect(proof))) yield { at, number, reason }
}

async function planted({ claim, change, bytes }: ConformanceFault): Promise<Uint8Array> {
  const file = claim === 'later' ? files.later : files.standard
  if (change) return plant(file, change)
  return bytes ? bytes(Buffer.from(file)) : new Uint8Array(file)
}

async function printWithClaim(
  claim: Claim,
  attachments: Parameters<typeof finish>[2]['attachments'] = [],
): Promise<Uint8Array> {
  const { context, publications } = await readPrinting('tests/publications', press)
  const publication = publications.find(({ name }) => name === 'river-crossings')
  if (!publication) throw new Error('the publication is missing')
  const page = renderPage(publication, { ...context, layout: clear })
  const printed = await printPage(page.html, publication, context.fonts, press)
  return finish(printed, page, {
    publication,
    layout: clear,
    house: context.house,
    others: [],
    claim,
    attachments,
  })
}
