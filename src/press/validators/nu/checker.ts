import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openKeeper } from '../../keeper.ts'

/** One thing that the Nu Html Checker says; its columns count from 1. */
export interface NuMessage {
  /** `non-document-error`: it could not read the file. */
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: string
  readonly url?: string
  readonly message: string
  /** The HTML or CSS round the place. */
  readonly extract?: string
  readonly firstLine?: number
  readonly lastLine?: number
  readonly firstColumn?: number
  readonly lastColumn?: number
}

/** What one run said, the documents that it opened, and its complaint where it broke down. */
export interface NuRun {
  readonly messages: readonly NuMessage[]
  readonly opened: readonly string[]
  readonly complaint?: string
}

/**
 * How Java is started: with a stack that its schemas fit into, without the compiler that pays only for
 * longer runs (half the processor time for 356 pages), and with leave to ask this machine's own server.
 */
const machine = [
  '-Xss4m',
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
]

const options = [
  '--format',
  'json',
  '--verbose',
  '--exit-zero-always',
  '--also-check-css',
  '--also-check-svg',
]

/**
 * Runs the checker over documents, which are addresses or paths, in one Java machine. Its jar is called
 * by us: the package's own way is to fetch a Java. Messages come on standard error; `--verbose` names
 * each document on standard output. It needs a locale of UTF-8 for paths that are not ASCII.
 */
export function runNu(
  java: string,
  documents: readonly string[],
  tell: (opened: number) => void,
): Promise<NuRun> {
  const child = spawn(java, [...machine, '-jar', findJar(), ...options, ...documents], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const keeper = openKeeper()
  keeper.watch(child.pid)
  let named = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    named += text
    tell(named.split('\n').length - 1)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      keeper.release()
      resolve({ ...parseSaid(said), opened: named.split(/\r?\n/) })
    })
  })
}

const findJar = (): string =>
  fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')))

/** The messages are one line of JSON; Java may have something to say before it. */
function parseSaid(said: string): Omit<NuRun, 'opened'> {
  const lines = said.trim().split('\n')
  try {
    const json = lines.find((line) => line.startsWith('{')) ?? ''
    const { messages } = JSON.parse(json) as { readonly messages: readonly NuMessage[] }
    return { messages }
  } catch {
    return { messages: [], complaint: lines[0] ?? '' }
  }
}
