import { spawn } from 'node:child_process'
import { openKeeper } from '../../keeper.ts'
import { type Judgement, parseReport } from './report.ts'

/** What one run said, and its complaint where it broke down. */
export interface VeraRun {
  readonly judgements: readonly Judgement[]
  readonly complaint?: string
}

/** Against which standards files are held: those that each claims (`0`), or one, as `ua1`, `2a`. */
export type Flavour = '0' | 'ua1' | '2a'

/** A rule that is broken at a thousand places is told with the first few. */
const options = ['--format', 'json', '--maxfailuresdisplayed', '3', '--loglevel', '0']

/** Runs veraPDF over files, by their absolute paths, in one Java machine. */
export function runVeraPdf(
  java: string,
  jar: string,
  files: readonly string[],
  flavour: Flavour = '0',
): Promise<VeraRun> {
  const given = ['-jar', jar, ...options, '--flavour', flavour, ...files]
  const child = spawn(java, [...machine, ...given], { stdio: ['ignore', 'pipe', 'pipe'] })
  const keeper = openKeeper()
  keeper.watch(child.pid)
  const [said, complained]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      keeper.release()
      resolve(toRun(said.join(''), complained.join('')))
    })
  })
}

/** Paths that are not ASCII are read and written as UTF-8, whatever the locale. */
const machine = ['-Dfile.encoding=UTF-8', '-Dsun.jnu.encoding=UTF-8', '-Dstdout.encoding=UTF-8']

function toRun(said: string, complained: string): VeraRun {
  try {
    return { judgements: parseReport(said) }
  } catch {
    const [line = ''] = (complained.trim() || said.trim()).split('\n')
    return { judgements: [], complaint: line || 'it says nothing' }
  }
}
