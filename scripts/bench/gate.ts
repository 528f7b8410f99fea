import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGate } from '../../src/gate/open-gate.ts'
import { checkPages } from '../../src/run/check-pages/check-pages.ts'
import { type Measure, time } from './statistics.ts'

/** Five pages as GOV.UK has them, so often: 100 pages. */
const PAGES = 'tests/gate/like-govuk'
const COPIES = 20

/** The gate may take so many times as long as pa11y-ci alone, in both configurations (issue 15). */
const LIMIT = 3

/** The whole gate over 100 pages, and pa11y-ci alone, run as the gate runs it. */
export async function measureGate(repetitions: number): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const gate = await openGate()
  const pa11y = gate.validators.filter(({ title }) => title.startsWith('pa11y-ci'))
  const base: number[] = []
  const ours: number[] = []
  try {
    for (let copy = 0; copy < COPIES; copy += 1)
      cpSync(PAGES, join(folder, String(copy)), { recursive: true })
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      base.push(await time(() => checkPages(folder, pa11y)))
      ours.push(await time(() => checkPages(folder, gate.validators)))
    }
  } finally {
    await gate.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return [
    { title: 'the gate over 100 pages, to pa11y-ci alone', unit: 'ms', base, ours, limit: LIMIT },
  ]
}
