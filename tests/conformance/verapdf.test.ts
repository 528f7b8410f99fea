import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { openVeraPdf } from '../../src/press/validators/verapdf/open-verapdf.ts'
import { conform } from '../../src/run/conformance/conform.ts'

const folder = mkdtempSync(join(tmpdir(), 'faircopy-conformance-'))
afterAll(() => rmSync(folder, { recursive: true }))

const found = await openVeraPdf('.faircopy/verapdf')
const reason = 'notice' in found ? found.notice.reason : ''

/** A file as it was built, and the same with a key of its catalogue misspelt: of the same length, so that it can be opened. */
const whole = join(inject('built')[0]?.dist ?? '', 'statement/statement.pdf')
const spoilt = join(folder, 'spoilt.pdf')
const bytes = readFileSync(whole)
writeFileSync(
  spoilt,
  Buffer.from(bytes.toString('latin1').replace('/MarkInfo', '/MorkInfo'), 'latin1'),
)

/** Where nobody watches veraPDF must be there. */
test.skipIf(reason !== '' && process.env.CI !== 'true')(
  `veraPDF passes what was built, and fails it where it is spoilt${reason && ` (left out: ${reason})`}`,
  async () => {
    if (!('veraPdf' in found)) throw new Error(reason)
    const files = [whole, spoilt].map((path) => ({ path, bytes: readFileSync(path) }))
    expect(files[1]?.bytes.equals(bytes)).toBe(false)
    const { failing, judged, messages } = await conform(files, found.veraPdf)
    expect([...judged]).toEqual([['PDF/UA-1 and PDF/A-2a', 2]])
    expect(failing).toBe(1)
    expect(messages.map(({ rule, source }) => [rule, source?.path])).toEqual([
      ['conformance', spoilt],
      ['conformance', spoilt],
    ])
    for (const { reason } of messages) expect(reason).toContain('MarkInfo')
  },
)
