import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prove } from '../../src/build/prove.ts'
import type { Context } from '../../src/editions/edition.ts'
import { print } from '../../src/editions/print/index.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { toLongTable, toStatute } from './papers.ts'
import { type Measure, time } from './statistics.ts'
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

/** Long papers printed and proved, each against a third of it in the same run. */
export async function measureLong(repetitions: number): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const paper of PAPERS) measures.push(await measurePaper(paper, repetitions))
  return measures
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
    await printAndProve(third, context)
    for (let repetition = 0; repetition < repetitions; repetition++) {
      base.push(await time(() => printAndProve(third, context)))
      ours.push(await time(() => printAndProve(whole, context)))
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

async function printAndProve(publication: Publication, context: Context): Promise<void> {
  const files = await print.render(publication, context)
  const { messages } = await prove(print, files, publication, context)
  const fault = messages.find(({ severity }) => severity === 'error')
  if (fault) throw new Error(fault.reason)
}
