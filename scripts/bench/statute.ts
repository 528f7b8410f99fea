import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../../src/editions/edition.ts'
import { print } from '../../src/editions/print/index.ts'
import { clear } from '../../src/editions/print/layouts/clear.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { toStatute } from './papers.ts'
import { finishOne, printRaw } from './printing.ts'
import { type Measure, time } from './statistics.ts'
import { openWorkshop } from './workshop.ts'

/** Pages of the two statutes, about, and the blocks that fill one: one of 2,700 blocks has 215 pages. */
const FEW = 140
const MANY = 1400
const BLOCKS = 12.56

/** A page of ten times as many takes at the most so many times as long: in linear time, with room for what is measured badly. */
const LIMIT = 1.3

/**
 * A statute of 1,400 pages printed and proved, by the page, against one of 140; and beside it the same of Chromium alone, of
 * which a page of the longer one takes more than twice as long. The long one is measured once, whatever the repetitions:
 * it takes about a minute.
 */
export async function measureStatute(repetitions: number): Promise<readonly Measure[]> {
  const { publications, context, close } = await openWorkshop((folder) => {
    writeFileSync(join(folder, 'few.md'), toStatute(FEW * BLOCKS))
    writeFileSync(join(folder, 'many.md'), toStatute(MANY * BLOCKS))
  })
  const [few, many] = publications
  if (!few || !many) throw new Error('the statutes cannot be read')
  const base: Pages[] = []
  try {
    await finish(few, context)
    for (let repetition = 0; repetition < repetitions; repetition++)
      base.push(await finish(few, context))
    return toMeasures(base, await finish(many, context))
  } finally {
    await close()
  }
}

function toMeasures(base: readonly Pages[], ours: Pages): readonly Measure[] {
  const title = `a page of a statute of ${ours.pages}, to a page of one of ${base[0]?.pages}`
  const toMeasure = (reading: 'finished' | 'raw') => ({
    unit: 'ms' as const,
    base: base.map((each) => each[reading] / each.pages),
    ours: [ours[reading] / ours.pages],
  })
  return [
    { title, ...toMeasure('finished'), limit: LIMIT },
    { title: '(the same of Chromium alone)', ...toMeasure('raw'), limit: Number.POSITIVE_INFINITY },
  ]
}

/** How many pages a statute has, and in how many milliseconds they were printed and proved, and printed by Chromium alone. */
interface Pages {
  readonly pages: number
  readonly finished: number
  readonly raw: number
}

async function finish(statute: Publication, context: Context): Promise<Pages> {
  let pages = 0
  const finished = await time(async () => {
    pages = (await finishOne(print, statute, context)).pages ?? 0
  })
  const raw = await time(() => printRaw(clear, [statute], context))
  return { pages, finished, raw }
}
