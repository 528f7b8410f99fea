import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desktop } from './desktop.ts'
import { toUtterances } from './utterances.ts'

/** Orca, and what it says. */
export interface Orca {
  /**
   * What it has said since it was asked last, once it has begun, or does not begin, and has been quiet: for so many
   * milliseconds, where not for as long as after a key.
   */
  hear(quiet?: number): Promise<readonly string[]>
}

/** Orca as it comes, but that it does not say which keys are pressed. */
const SETTINGS = {
  general: { enableKeyEcho: false },
  profiles: { default: { profile: ['Default', 'default'], enableKeyEcho: false } },
  pronunciations: {},
  keybindings: {},
}

/** Starts Orca and waits until it is there. */
export async function startOrca({ processes, programs, home }: Desktop): Promise<Orca> {
  const folder = join(home, 'settings')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(SETTINGS))
  const log = join(home, 'orca.log')
  processes.start(programs.orca, ['--replace', `--user-prefs=${folder}`, `--debug-file=${log}`])
  let heard = 0
  const fresh = () => toUtterances(existsSync(log) ? readFileSync(log, 'utf8').slice(heard) : '')
  const orca: Orca = {
    async hear(quiet = QUIET) {
      await until(() => fresh().length > 0, PATIENCE)
      await untilQuiet(() => processes.areBusy(), log, quiet)
      const spoken = fresh()
      heard = readFileSync(log, 'utf8').length
      return spoken
    },
  }
  await orca.hear()
  return orca
}

/** Milliseconds: how long Orca may take to begin, how long all must be quiet, and how long at most that is waited for. */
const PATIENCE = 5000
const QUIET = 1500
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
async function untilQuiet(areBusy: () => boolean, log: string, quiet: number): Promise<void> {
  const end = Date.now() + MOST
  let size = 0
  let since = Date.now()
  while (Date.now() - since < quiet || size === 0) {
    if (Date.now() > end) throw new Error(`Orca was not quiet within ${MOST / 1000} s`)
    await wait(STEP)
    const now = existsSync(log) ? statSync(log).size : 0
    if (now === size && !areBusy()) continue
    size = now
    since = Date.now()
  }
}
