import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCode } from './code.ts'
import { watchMemory } from './memory.ts'
import { runBuild } from './run-build.ts'
import { type Measure, time } from './statistics.ts'

/** How a build of one publication went: its pages of print, milliseconds a page, and megabytes of all processes. */
interface Run {
  readonly pages: number
  readonly perPage: number
  readonly most: number
}

/** Pages of the two codes, and what all processes may hold together, in megabytes (issue 11). */
const FEW = 100
const MANY = 1400
const MEMORY = 2000

/** Whole builds of one publication of 100 pages and of one of 1,400, each as its own process. */
export async function measurePages(repetitions: number): Promise<readonly Measure[]> {
  const small: Run[] = []
  const large: Run[] = []
  for (let repetition = 0; repetition < repetitions; repetition++) {
    small.push(await buildOne(FEW))
    large.push(await buildOne(MANY))
  }
  return [
    {
      title: `a page of ${large[0]?.pages}, to a page of ${small[0]?.pages}`,
      unit: 'ms',
      base: small.map(({ perPage }) => perPage),
      ours: large.map(({ perPage }) => perPage),
      limit: 1,
    },
    {
      title: `memory of all processes at ${large[0]?.pages} pages, to 2 GB`,
      unit: 'MB',
      base: [MEMORY],
      ours: large.map(({ most }) => most),
      limit: 1,
    },
  ]
}

async function buildOne(size: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const content = join(folder, 'content')
  const ends: (() => number)[] = []
  try {
    writeCode(content, size)
    const whole = await time(() =>
      runBuild(folder, content, { tell: (process) => ends.push(watchMemory(process)) }),
    )
    const pages = pagesIn(join(folder, 'dist'))
    return { pages, perPage: whole / pages, most: Math.max(...ends.map((end) => end())) }
  } finally {
    for (const end of ends) end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pages of print of the one publication, as its own record of its editions has them. */
function pagesIn(site: string): number {
  const record = JSON.parse(readFileSync(join(site, 'code/editions.json'), 'utf8'))
  const print = record.editions.find(({ name }: { readonly name: string }) => name === 'print')
  return print.pages
}
