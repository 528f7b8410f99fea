import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { PublicationError } from '../../src/message/publication-error.ts'
import { type Keeper, openKeeper } from '../../src/press/keeper.ts'

/** The programs of a session: each is started with the session's environment, and ends with it, the last first; with us at the latest. */
export interface Processes {
  /** Starts a program that goes on. */
  start(program: string, values: readonly string[]): void
  /** Starts a program that goes on, and gives the first line that it prints: by it some say that they are ready, and where. */
  startAndRead(program: string, values: readonly string[]): Promise<string>
  /** Adds to the environment of all that follow. */
  set(further: NodeJS.ProcessEnv): void
  /** Runs a program to its end, and gives what it printed. Rejects where it ends with another status than 0. */
  run(program: string, values: readonly string[]): Promise<string>
  /** Tells whether one of those that go on has something to do right now. Throws where one has ended by itself. */
  areBusy(): boolean
  end(): Promise<void>
}

/** Makes the programs of one session. */
export function makeProcesses(environment: NodeJS.ProcessEnv): Processes {
  const started: ChildProcess[] = []
  const keepers: Keeper[] = []
  // A group of its own, so that what it has started ends with it.
  const start = (program: string, values: readonly string[], stdout: 'pipe' | 'ignore') => {
    const stdio = ['ignore', stdout, 'ignore'] satisfies StdioOptions
    const child = spawn(program, values, { env: environment, detached: true, stdio })
    const keeper = openKeeper()
    if (child.pid !== undefined) keeper.watch(-child.pid)
    keepers.push(keeper)
    started.push(child)
    return child
  }
  return {
    start: (program, values) => {
      start(program, values, 'ignore')
    },
    startAndRead: (program, values) => firstLine(start(program, values, 'pipe')),
    set: (further) => {
      Object.assign(environment, further)
    },
    async run(program, values) {
      const child = spawn(program, values, {
        env: environment,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const [text, [status]] = await Promise.all([readAll(child), once(child, 'close')])
      if (status !== 0) throw new Error(`${program} ${values.join(' ')} ended with ${status}`)
      return text
    },
    areBusy: () => {
      const gone = started.find(
        ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null,
      )
      if (gone) throw toEnded(gone.spawnfile)
      return isAnyRunning(new Set(started.map(({ pid }) => pid)))
    },
    async end() {
      for (const child of started.toReversed()) await endGroup(child)
      for (const keeper of keepers) keeper.release()
    },
  }
}

const toEnded = (program: string): PublicationError =>
  new PublicationError([
    {
      rule: 'press-missing',
      severity: 'error',
      reason: `${program} has ended in the middle of a session`,
      hint: 'a machine runs one Orca at a time: end any other, and try again',
    },
  ])

async function readAll({ stdout }: ChildProcess): Promise<string> {
  let text = ''
  for await (const piece of stdout ?? []) text += piece
  return text
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  let text = ''
  for await (const piece of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += piece
    if (text.includes('\n')) break
  }
  stdout?.resume()
  return text.split('\n')[0] ?? ''
}

/** What Linux tells of a process: its name in brackets, its state, its parent and its group (proc(5)). */
const STAT = /\) (?<state>\w) \d+ (?<group>\d+) /

const isAnyRunning = (groups: ReadonlySet<number | undefined>): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => STAT.exec(readStat(name))?.groups)
    .some((found) => found?.state === 'R' && groups.has(Number(found.group)))

/** A process may have ended by now. */
function readStat(name: string): string {
  try {
    return readFileSync(`/proc/${name}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** Milliseconds that a program is given to end by itself. */
const GRACE = 2000

async function endGroup(child: ChildProcess): Promise<void> {
  const { pid, exitCode, signalCode } = child
  if (pid === undefined) return
  const isLeft = exitCode === null && signalCode === null
  const ended = isLeft ? once(child, 'exit') : undefined
  signal(pid, 'SIGTERM')
  const late = new Promise((resolve) => setTimeout(resolve, GRACE).unref())
  await Promise.race([ended, late])
  signal(pid, 'SIGKILL')
}

/** A group that has ended is none. */
function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name)
  } catch {}
}
