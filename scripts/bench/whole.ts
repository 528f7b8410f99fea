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
  /** Makes and checks nothing for which the press is needed: what is left is ours, and ten times as many are soon built. */
  readonly withoutPress?: boolean
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
  const { few, many, repetitions } = options
  const small: Run[] = []
  const large: Run[] = []
  for (let repetition = 0; repetition < repetitions; repetition++) {
    small.push(await buildAll(few, options))
    large.push(await buildAll(many, options))
  }
  const growth = toGrowth(options, small, large)
  return options.withoutPress ? growth : [...toSavings(many, large), ...growth]
}

type Reading = 'first' | 'again' | 'edited' | 'most'

const readings = (runs: readonly Run[], reading: Reading): readonly number[] =>
  runs.flatMap((run) => run[reading])

/** What is saved where nothing or little has changed. */
function toSavings(many: number, large: readonly Run[]): readonly Measure[] {
  return [
    {
      title: `second build of ${many}, nothing changed, to the first`,
      unit: 'ms',
      base: readings(large, 'first'),
      ours: readings(large, 'again'),
      limit: 0.05,
    },
    {
      title: `one paragraph changed in ${many}, to 1 % of the first and the build with no change`,
      unit: 'ms',
      base: large.map(({ first, again }) => first * 0.01 + median(again)),
      ours: readings(large, 'edited'),
      limit: 1,
    },
  ]
}

/** What grows with the number of publications, and how far it may. */
function toGrowth(
  { few, many, withoutPress = false }: WholeOptions,
  small: readonly Run[],
  large: readonly Run[],
): readonly Measure[] {
  const run = withoutPress ? ', without the press' : ''
  const grows = (title: string, reading: Reading): Measure => ({
    title: `${title}${run}`,
    unit: 'ms',
    base: readings(small, reading),
    ours: readings(large, reading),
    limit: (many / few) * MORE,
  })
  return [
    {
      title: `memory of all processes at ${many}, to 1.5 GB${run}`,
      unit: 'MB',
      base: [MEMORY],
      ours: readings(large, 'most'),
      limit: 1,
    },
    grows(`time at ${many}, to that at ${few}`, 'first'),
    grows(`second build of ${many}, nothing changed, to that of ${few}`, 'again'),
    grows(`one paragraph changed in ${many}, to one in ${few}`, 'edited'),
  ]
}

async function buildAll(count: number, options: WholeOptions): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const content = join(folder, 'content')
  const memories: number[] = []
  const build = async (): Promise<void> => {
    memories.push(await buildOnce(folder, content, options))
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
  { data, withoutPress = false }: WholeOptions,
): Promise<number> {
  let end = (): number => Number.NaN
  try {
    await runBuild(folder, content, {
      data,
      withoutPress,
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
