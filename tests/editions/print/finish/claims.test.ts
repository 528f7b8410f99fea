import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../src/editions/print/file/claim.ts'
import { finish } from '../../../../src/editions/print/finish/finish.ts'
import { printPage } from '../../../../src/editions/print/impression.ts'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { press } from '../../../shared-press.ts'
import { readPrinting } from '../printing.ts'

const { context, publications } = await readPrinting('tests/publications', press)
const [publication] = publications
if (!publication) throw new Error('a publication is missing')

const page = renderPage(publication, { ...context, layout: clear })
const printed = await printPage(page.html, publication, context.fonts, press)
const source = {
  name: 'source.md',
  bytes: new TextEncoder().encode('# Source'),
  mediaType: 'text/markdown',
  description: 'The source',
}

const finishWith = async (claim: Claim, attachments = [source]): Promise<string> => {
  const facts = { publication, layout: clear, house: context.house, others: [], claim, attachments }
  return Buffer.from(await finish(printed, page, facts)).toString('latin1')
}

describe('a file of PDF 1.7', () => {
  test('says what it is twice, and has its source in it', async () => {
    const file = await finishWith({ accessible: 1, archival: 3 })
    expect(file).toMatch(/^%PDF-1\.7/)
    expect(file).toMatch(/\/Info \d+ 0 R/)
    expect(file).toMatch(/\/AFRelationship \/Source/)
    expect(file).toMatch(/\/RoleMap <<\s+\/Em \/Span/)
  })

  test('is another where its source is another, and the same where all is the same', async () => {
    const claim: Claim = { accessible: 1, archival: 3 }
    const idOf = (file: string): string => /\/ID \[ <(\w+)>/.exec(file)?.[1] ?? ''
    const one = await finishWith(claim)
    const other = await finishWith(claim, [{ ...source, description: 'Another' }])
    expect(await finishWith(claim)).toBe(one)
    expect(idOf(other)).not.toBe(idOf(one))
    expect(idOf(one)).toMatch(/^[\da-f]{32}$/)
  })
})

describe('a file of PDF 2.0', () => {
  test('says what it is once, and leads to elements', async () => {
    const file = await finishWith({ accessible: 2, archival: 4 }, [])
    expect(file).toMatch(/^%PDF-2\.0/)
    expect(file).not.toMatch(/\/Info \d|\/Em \/Span/)
    const links = file.match(/\/Subtype \/Link/g)?.length ?? 0
    const addresses = file.match(/\/S \/URI/g)?.length ?? 0
    const entries = file.match(/\/SE \d+ 0 R/g)?.length ?? 0
    expect(file.match(/\/SD \[/g)?.length).toBe(links - addresses + entries)
  })
})
