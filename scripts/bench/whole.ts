import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate, toMarkdown } from './generate.ts'
import { runBuild } from './run-build.ts'
import { type Measure, median, time } from './statistics.ts'

/** How builds of many publications went: milliseconds and megabytes. */
interface Run {
  readonly first: number
  readonly again: readonly number[]
  readonly edited: readonly number[]
  readonly peak: number
}

/** So often each finished site is built again, and again with one paragraph changed. */
const AGAIN = 3

/**
 * Whole builds of `few` and of `many` publications, each as its own process: first, again, and with one paragraph
 * changed, by which its number of words changes too.
 */
export async function measureWhole(
  few: number,
  many: number,
  repetitions: number,
): Promise<readonly Measure[]> {
  const small: Run[] = []
  const large: Run[] = []
  for (let repetition = 0; repetition < repetitions; repetition++) {
    small.push(await buildAll(few))
    large.push(await buildAll(many))
  }
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
      title: `peak memory at ${many}, to that at ${few}`,
      unit: 'MB',
      base: of(small, 'peak'),
      ours: of(large, 'peak'),
      limit: 2,
    },
    {
      title: `time at ${many}, to that at ${few}`,
      unit: 'ms',
      base: of(small, 'first'),
      ours: of(large, 'first'),
      limit: 11,
    },
  ]
}

async function buildAll(count: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const content = join(folder, 'content')
  try {
    generate(content, count)
    const first = await time(() => runBuild(folder, content))
    const report = JSON.parse(readFileSync(join(folder, 'reports/build.json'), 'utf8'))
    process.stderr.write(`${count} publications: ${JSON.stringify(report.milliseconds)}\n`)
    const again: number[] = []
    for (let times = 0; times < AGAIN; times++)
      again.push(await time(() => runBuild(folder, content)))
    const edited: number[] = []
    for (let times = 0; times < AGAIN; times++) {
      const edit = ' And more.'.repeat(times + 1)
      writeFileSync(join(content, 'paper-0007.md'), toMarkdown(7, edit))
      edited.push(await time(() => runBuild(folder, content)))
    }
    const last = JSON.parse(readFileSync(join(folder, 'reports/build.json'), 'utf8'))
    process.stderr.write(`one edited: ${JSON.stringify(last.milliseconds)}\n`)
    return { first, again, edited, peak: report.peakMegabytes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
