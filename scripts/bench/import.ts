import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measure } from './statistics.ts'
import { makeWordFile } from './word.ts'

/** Pages of the Word file, and what its import with the proof may take: milliseconds, megabytes of memory (issue 12). */
const PAGES = 500
const TIME = 10_000
const MEMORY = 500

/** The import of a long Word file, each time by a process of its own. */
export async function measureImport(repetitions: number): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  const runs: Run[] = []
  try {
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'report.docx'), makeWordFile(PAGES))
    for (let repetition = 0; repetition < repetitions; repetition++)
      runs.push(await importOnce(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const words = runs[0]?.words.toLocaleString('en-GB')
  return [
    {
      title: `import and proof of a Word file of ${words} words, to 10 seconds`,
      unit: 'ms',
      base: [TIME],
      ours: runs.map(({ time }) => time),
      limit: 1,
    },
    {
      title: 'the memory that it holds at the most, to 500 MB',
      unit: 'MB',
      base: [MEMORY],
      ours: runs.map(({ peak }) => peak),
      limit: 1,
    },
  ]
}

interface Run {
  readonly time: number
  readonly peak: number
  readonly words: number
}

/** Has each process of a command say at its end how many kilobytes it held at the most. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))'

async function importOnce(folder: string): Promise<Run> {
  const file = join(folder, 'report.docx')
  const options = ['--content', join(folder, 'content'), '--force', '--format', 'json']
  const keys = ['--title', 'A report', '--date', '2006', '--publisher', 'A', '--rights', 'B']
  const given = ['--import', TELL_PEAK, 'scripts/run.mjs', 'import', file, ...options, ...keys]
  const start = performance.now()
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  const time = performance.now() - start
  const peaks = [...errors.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))
  const peak = Math.max(...peaks) / 1024
  const { proved, counts } = JSON.parse(output)
  if (!proved) throw new Error('the import is not proved')
  return { time, peak, words: counts.words }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return String(Buffer.concat(chunks))
}
