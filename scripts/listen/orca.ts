import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desktop } from './desktop.ts'
import { toUtterances } from './utterances.ts'

/** Orca, and what it says. */
export interface Orca {
  /** What it says to what was just done, once it has begun, or does not begin, and has nothing more to say. */
  hear(): Promise<readonly string[]>
  /** Lets it say what it has to say, and takes no notice. */
  ignore(): Promise<void>
}

/** Orca as it comes, but that it does not say which keys are pressed. */
const SETTINGS = {
  general: { enableKeyEcho: false },
  profiles: { default: { profile: ['Default', 'default'], enableKeyEcho: false } },
  pronunciations: {},
  keybindings: {},
}

/** A word of a shell, whatever stands in it (POSIX, 2.2.2). */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * Starts Orca and waits until it is there. Its log goes through a terminal of its own: to a file it would be written in pieces
 * of 8 kilobytes, and so what is said last would be missing.
 */
export async function startOrca({ processes, programs, home }: Desktop): Promise<Orca> {
  const folder = join(home, 'settings')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(SETTINGS))
  const log = join(home, 'orca.log')
  processes.start(programs.script, [
    ...['--quiet', '--flush', '--command'],
    `exec ${quoted(programs.orca)} --user-prefs=${quoted(folder)} --debug-file=/dev/tty`,
    log,
  ])
  let heard = 0
  const fresh = () => toUtterances(existsSync(log) ? readFileSync(log, 'utf8').slice(heard) : '')
  const isBusy = () => processes.areBusy()
  async function ignore(): Promise<void> {
    await untilQuiet(isBusy, log)
    heard = readFileSync(log, 'utf8').length
  }
  await ignore()
  return {
    ignore,
    async hear() {
      await until(() => fresh().length > 0, PATIENCE)
      await untilQuiet(isBusy, log)
      const spoken = fresh()
      heard = readFileSync(log, 'utf8').length
      return spoken
    },
  }
}

/** Milliseconds: how long Orca may take to begin, how long all must be quiet, and how long at most that is waited for. */
const PATIENCE = 5000
const QUIET = 1000
const MOST = 90_000

/** Milliseconds between two looks. */
const STEP = 30

/** Waits until something is so, but not longer than it may take. */
async function until(isSo: () => boolean, most: number): Promise<void> {
  for (const end = Date.now() + most; Date.now() < end && !isSo(); ) await wait(STEP)
}

/**
 * Orca writes down every event that it gets and all that it says: it has nothing more to say where its log does not grow and
 * neither it nor the browser has something to do, however slow the machine is.
 */
async function untilQuiet(isBusy: () => boolean, log: string): Promise<void> {
  const end = Date.now() + MOST
  let size = 0
  let since = Date.now()
  while (Date.now() - since < QUIET || size === 0) {
    if (Date.now() > end) throw new Error(`Orca was not quiet within ${MOST / 1000} s`)
    await wait(STEP)
    const now = existsSync(log) ? statSync(log).size : 0
    if (now === size && !isBusy()) continue
    size = now
    since = Date.now()
  }
}
