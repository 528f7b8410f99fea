import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

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

/** What one run said, the files that it opened, and its complaint where it broke down. */
export interface NuRun {
  readonly messages: readonly NuMessage[]
  readonly opened: readonly string[]
  readonly complaint?: string
}

const options = [
  '--format',
  'json',
  '--verbose',
  '--exit-zero-always',
  '--also-check-css',
  '--also-check-svg',
]

/**
 * Runs the checker over files in one Java machine. Its jar is called by us: the package's own way is
 * to fetch a Java. Messages come on standard error; `--verbose` names each file on standard output. It
 * needs a locale of UTF-8 to open files whose names are not ASCII.
 */
export function runNu(
  java: string,
  paths: readonly string[],
  tell: (opened: number) => void,
): Promise<NuRun> {
  const child = spawn(java, ['-jar', findJar(), ...options, ...paths], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
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
    child.once('close', () => resolve({ ...parseSaid(said), opened: named.split(/\r?\n/) }))
  })
}

const findJar = (): string =>
  fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')))

function parseSaid(said: string): Omit<NuRun, 'opened'> {
  try {
    const { messages } = JSON.parse(said) as { readonly messages: readonly NuMessage[] }
    return { messages }
  } catch {
    return { messages: [], complaint: said.trim().split('\n', 1)[0] ?? '' }
  }
}
