import { describe, expect, test } from 'vitest'
import { press } from '../../shared-press.ts'
import { unexpectedIn } from './picture/allowed.ts'
import { differencesOf } from './picture/differences.ts'
import { PICTURE_FAULTS } from './picture/faults.ts'
import { canDraw, dotsApart, draw } from './picture/pixels.ts'
import { traceOf } from './picture/trace.ts'
import { write } from './planting.ts'
import { printRaw, readPrinting } from './printing.ts'

const folders = ['content', 'tests/publications', 'tests/editions/print/publications']
const printings = await Promise.all(folders.map((folder) => readPrinting(folder, press)))
const cases = printings.flatMap(({ context, publications }) =>
  publications.map((publication) => ({ name: publication.name, publication, context })),
)

/** What a finished file shows otherwise than the printed one, by page: what is painted, and how many dots differ. */
async function compare(
  raw: Uint8Array,
  finished: Uint8Array,
  publication: (typeof cases)[number]['publication'],
): Promise<readonly string[]> {
  const [before, after] = await Promise.all([traceOf(raw), traceOf(finished)])
  const differences = differencesOf(before, after)
  const pictures = canDraw ? await Promise.all([draw(raw), draw(finished)]) : [[], []]
  return differences.flatMap((difference) => {
    const [one, other] = pictures.map((own) => own[difference.page])
    const dots = one && other ? dotsApart(one, other, difference) : 0
    const found = unexpectedIn(difference, publication)
    return [...found, ...(dots > 0 ? [`${dots} dots`] : [])].map(
      (what) => `page ${difference.page + 1}: ${what}`,
    )
  })
}

describe.each(cases)('$name', ({ publication, context }) => {
  test('is finished as the same picture as it was printed', async () => {
    const { raw, finish } = await printRaw(publication, context)
    expect(await compare(raw, await finish(raw), publication)).toEqual([])
  })
})

describe('a finished page that is another picture is found', async () => {
  const ferries = cases.find(({ name }) => name === 'river-crossings')
  if (!ferries) throw new Error('a publication is missing')
  const { publication, context } = ferries
  const { raw, finish } = await printRaw(publication, context)
  const finished = await finish(raw)
  const faults = PICTURE_FAULTS.filter(({ isDots }) => canDraw || !isDots)
  test.each(faults)('where $name', async ({ plant, reason }) => {
    const [planted] = await write(finished, plant)
    const found = await compare(raw, planted?.bytes ?? finished, publication)
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(reason)]))
  })
})
