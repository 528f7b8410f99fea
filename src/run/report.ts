import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Places } from '../store/exchange.ts'
import { writeWhole } from '../store/write-whole.ts'

/** Measures the stages of a run; its readings go into the report and nowhere else. */
export interface Clock {
  /** Ends a stage: the time since the one before belongs to it. */
  lap(stage: string): void
  readonly laps: ReadonlyMap<string, number>
}

export function makeClock(): Clock {
  const laps = new Map<string, number>()
  let last = performance.now()
  return {
    laps,
    lap: (stage) => {
      const now = performance.now()
      laps.set(stage, (laps.get(stage) ?? 0) + now - last)
      last = now
    },
  }
}

/** The tools whose versions the report names. */
const TOOLS = [
  '@11ty/eleventy',
  '@sparticuz/chromium',
  'puppeteer',
  'pagefind',
  'markdown-it',
  'axe-core',
  'pdfjs-dist',
]

/** Writes `reports/build.json`: when the build ended, milliseconds a stage, peak memory in megabytes, versions of tools. */
export async function writeReport(places: Places, clock: Clock): Promise<void> {
  const report = {
    ended: new Date().toISOString(),
    milliseconds: Object.fromEntries(
      [...clock.laps].map(([stage, time]) => [stage, Math.round(time)]),
    ),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    versions: {
      node: process.versions.node,
      ...Object.fromEntries(await Promise.all(TOOLS.map(versionOf))),
    },
  }
  writeWhole(join(places.reports, 'build.json'), `${JSON.stringify(report, null, 2)}\n`)
}

/** The version of a package, from the nearest `node_modules` that has it. */
async function versionOf(name: string): Promise<readonly [string, string]> {
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json')
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return [name, String(JSON.parse(text).version ?? 'unknown')]
}
