import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { print } from '../../src/editions/print/index.ts'
import { toLongTable, toStatute } from './papers.ts'
import { finishOne } from './printing.ts'
import { type Measure, time } from './statistics.ts'
import { measureStatute } from './statute.ts'
import { openWorkshop } from './workshop.ts'

/** A long paper in one file, and its size. */
interface Paper {
  readonly title: string
  readonly size: number
  readonly make: (size: number) => string
}

const PAPERS: readonly Paper[] = [
  { title: 'a statute of 9,000 blocks', size: 9000, make: toStatute },
  { title: 'a table of 3,000 rows', size: 3000, make: (rows) => toLongTable(rows, 6) },
  { title: 'the same of 12 columns', size: 3000, make: (rows) => toLongTable(rows, 12) },
]

/** Three times the paper takes at the most so many times as long: a third more than three (issue 11, "Measured"). */
const LIMIT = 3.9

/** Long papers printed and proved, each against a third of it in the same run, and one of 1,400 pages by the page. */
export async function measureLong(repetitions: number): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const paper of PAPERS) measures.push(await measurePaper(paper, repetitions))
  return [...measures, ...(await measureStatute(repetitions))]
}

async function measurePaper({ title, size, make }: Paper, repetitions: number): Promise<Measure> {
  const { publications, context, close } = await openWorkshop((folder) => {
    writeFileSync(join(folder, 'a-third.md'), make(size / 3))
    writeFileSync(join(folder, 'whole.md'), make(size))
  })
  const [third, whole] = publications
  if (!third || !whole) throw new Error('the papers cannot be read')
  const base: number[] = []
  const ours: number[] = []
  try {
    await finishOne(print, third, context)
    for (let repetition = 0; repetition < repetitions; repetition++) {
      base.push(await time(() => finishOne(print, third, context)))
      ours.push(await time(() => finishOne(print, whole, context)))
    }
  } finally {
    await close()
  }
  return {
    title: `${title} printed and proved, to a third of it`,
    unit: 'ms',
    base,
    ours,
    limit: LIMIT,
  }
}
