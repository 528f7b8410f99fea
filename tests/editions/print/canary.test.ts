import { describe, expect, test } from 'vitest'
import { press } from '../../shared-press.ts'
import { SILENT, STOPPING } from './canary/faults.ts'
import { differencesOf } from './picture/differences.ts'
import { traceOf } from './picture/trace.ts'
import { write } from './planting.ts'
import { printRaw, readPrinting } from './printing.ts'

const { context, publications } = await readPrinting('tests/publications', press)
const ferries = publications.find(({ name }) => name === 'river-crossings')
if (!ferries) throw new Error('a publication is missing')
const { raw, finish } = await printRaw(ferries, context)

describe('another Chromium that prints otherwise', () => {
  test.each(STOPPING)('stops the finisher: $name', async ({ plant, reason }) => {
    const [planted] = await write(raw, plant)
    await expect(finish(planted?.bytes ?? raw)).rejects.toThrow(reason)
  })

  test.each(SILENT)('is understood: $name', async ({ plant }) => {
    const [planted] = await write(raw, plant)
    const files = await Promise.all([raw, planted?.bytes ?? raw].map(finish))
    const [known = [], other = []] = await Promise.all(files.map(traceOf))
    const differing = differencesOf(known, other).filter(
      ({ gone, added }) => gone.length + added.length > 0,
    )
    expect(differing).toEqual([])
  })
})
