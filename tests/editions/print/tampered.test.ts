import { describe, expect, test } from 'vitest'
import { print } from '../../../src/editions/print/index.ts'
import { compareReading } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import { KINDS } from '../../tampering/kinds.ts'
import { tamperPdf } from '../../tampering/pdf.ts'
import { readPrinting } from './printing.ts'

/** Tamperings of each kind of each publication. */
const SEEDS = 4

const { context, publications } = await readPrinting('tests/editions/print/publications', press)
const wide = publications.filter(({ name }) => name === 'crossings' || name === 'rules')

describe.each(wide)('tampering with the words of $name', (publication) => {
  test('is reported, every time', async () => {
    const [file] = await print.render(publication, context)
    if (!file) throw new Error('nothing was printed')
    const unreported: string[] = []
    const done = new Set<string>()
    for (const kind of KINDS)
      for (let seed = 1; seed <= SEEDS; seed++) {
        const bytes = await tamperPdf(file.bytes, kind, seed)
        if (!bytes) continue
        done.add(kind)
        const reading = await print.read([{ ...file, bytes }])
        const { messages } = compareReading(reading, print, publication, context)
        if (!messages.some(({ rule }) => rule === 'parity')) unreported.push(`${kind}, ${seed}`)
      }
    expect(unreported).toEqual([])
    expect(done.size).toBeGreaterThan(KINDS.length - 3)
  })
})
