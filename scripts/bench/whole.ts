import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate, toMarkdown } from './generate.ts'
import { watchMemory } from './memory.ts'
import { runBuild } from './run-build.ts'
import { type Measure, median, time } from './statistics.ts'

/** How builds of many publications went: milliseconds, and megabytes of all processes together. */
interface Run {
  readonly first: number
  readonly again: readonly number[]
  readonly edited: readonly number[]
  readonly most: number
}

/** How many publications the two builds have, and how they are built. */
export interface WholeOptions {
  readonly few: number
  readonly many: number
  /** How often each is measured. */
  readonly repetitions: number
  /** The house's data; that of the repository where it is left out. */
  readonly data?: string | undefined
}

/** So often each finished site is built again, and again with one paragraph changed. */
const AGAIN = 3

/** What all processes may hold together, in megabytes, and how much more than its share many may take (issue 14). */
const MEMORY = 1500
const MORE = 1.05

/**
 * Whole builds of `few` and of `many` publications, each as its own process: first, again, and with one paragraph
 * changed, by which its number of words changes too.
 */
export async function measureWhole(options: WholeOptions): Promise<readonly Measure[]> {
  const { few, many, repetitions, data } = options
  const small: Run[] = []
  const large: Run[] = []
  for (let repetition = 0; repetition < repetitions; repetition++) {
    small.push(await buildAll(few, data))
    large.push(await buildAll(many, data))
  }
  return toMeasures(options, small, large)
}

function toMeasures(
  { few, many }: WholeOptions,
  small: readonly Run[],
  large: readonly Run[],
): readonly Measure[] {
  const of = (runs: readonly Run[], reading: keyof Run): readonly number[] =>
    runs.flatMap((run) => run[reading])
  const onePercent = large.map(({ first, again }) => first * 0.01 + median(again))
  return [
    {
      title: `second build of ${many}, nothing changed, to the first`,
      unit: 'ms',
      base: of(large, 'first'),
      ours: of(large, 'again'),
      limit: 0.05,
    },
    {
      title: `one paragraph changed in ${many}, to 1 % of the first and the build with no change`,
      unit: 'ms',
      base: onePercent,
      ours: of(large, 'edited'),
      limit: 1,
    },
    {
      title: `memory of all processes at ${many}, to 1.5 GB`,
      unit: 'MB',
      base: [MEMORY],
      ours: of(large, 'most'),
      limit: 1,
    },
    {
      title: `time at ${many}, to that at ${few}`,
      unit: 'ms',
      base: of(small, 'first'),
      ours: of(large, 'first'),
      limit: (many / few) * MORE,
    },
    {
      title: `second build of ${many}, nothing changed, to that of ${few}`,
      unit: 'ms',
      base: of(small, 'again'),
      ours: of(large, 'again'),
      limit: (many / few) * MORE,
    },
    {
      title: `one paragraph changed in ${many}, to one in ${few}`,
      unit: 'ms',
      base: of(small, 'edited'),
      ours: of(large, 'edited'),
      limit: (many / few) * MORE,
    },
  ]
}

async function buildAll(count: number, data: string | undefined): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const content = join(folder, 'content')
  const memories: number[] = []
  const build = async (): Promise<void> => {
    memories.push(await buildOnce(folder, content, data))
  }
  try {
    generate(content, count)
    const first = await time(build)
    tellStages(`${count} publications`, folder)
    const again: number[] = []
    for (let times = 0; times < AGAIN; times++) again.push(await time(build))
    const edited: number[] = []
    for (let times = 0; times < AGAIN; times++) {
      const edit = ' And more.'.repeat(times + 1)
      writeFileSync(join(content, 'paper-0007.md'), toMarkdown(7, edit))
      edited.push(await time(build))
    }
    tellStages('one edited', folder)
    return { first, again, edited, most: Math.max(...memories) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds, and gives the most that all processes have held together, in megabytes. */
async function buildOnce(
  folder: string,
  content: string,
  data: string | undefined,
): Promise<number> {
  let end = (): number => Number.NaN
  try {
    await runBuild(folder, content, {
      data,
      tell: (process) => {
        end = watchMemory(process)
      },
    })
  } finally {
    end()
  }
  return end()
}

function tellStages(title: string, folder: string): void {
  const report = JSON.parse(readFileSync(join(folder, 'reports/build.json'), 'utf8'))
  process.stderr.write(`${title}: ${JSON.stringify(report.milliseconds)}\n`)
}
