import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from './paper/publication.ts'
import type { Failure } from './search.ts'

/** Where failures are kept: each is a folder with the paper and `found.txt`, what was wrong with it. */
const FAILURES = join(import.meta.dirname, '../../tests/fuzz/failures')

/** What begins each path of ours in a trace: where this machine keeps the repository is nobody's business. */
const REPOSITORY = new URL('../../', import.meta.url).href

/** The words that a paper says, where they are known. */
const WORDS = 'words.txt'

/** Keeps a failure; gives its folder. */
export function keepFailure({ paper, faults, seed }: Failure): string {
  const texts = JSON.stringify(paper.files)
  const name = `${ruleOf(faults)}-${createHash('sha256').update(texts).digest('hex').slice(0, 8)}`
  const folder = join(FAILURES, name)
  mkdirSync(join(folder, 'paper'), { recursive: true })
  for (const [file, text] of Object.entries(paper.files))
    writeFileSync(join(folder, 'paper', file), text)
  if (paper.words !== undefined) writeFileSync(join(folder, WORDS), paper.words)
  const found = [`seed ${seed}`, ...faults, ''].join('\n')
  writeFileSync(join(folder, 'found.txt'), found.replaceAll(REPOSITORY, ''))
  return folder
}

/** `parity`, the rule that a fault names at its end; `other` where none does. */
const ruleOf = ([fault = '']: readonly string[]): string =>
  /\[([a-z-]+)\]$/.exec(fault)?.[1] ?? 'other'

/** The names of all failures that are kept. */
export const failures: readonly string[] = globSync('*/found.txt', { cwd: FAILURES })
  .map((path) => path.slice(0, path.indexOf('/')))
  .toSorted()

/** Reads the paper of a failure. */
export function readFailure(name: string): Paper {
  const folder = join(FAILURES, name)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const files = readdirSync(join(folder, 'paper')).toSorted()
  return {
    files: Object.fromEntries(files.map((file) => [file, read(join('paper', file))])),
    ...(existsSync(join(folder, WORDS)) && { words: read(WORDS) }),
  }
}
