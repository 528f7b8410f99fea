import { PublicationError } from '../message/publication-error.ts'
import { diagnose } from './diagnose.ts'
import { type Found, find } from './find.ts'
import { openKeeper } from './keeper.ts'
import { type Launch, launch } from './launch.ts'
import { Loss } from './loss.ts'
import { toMissing } from './missing.ts'
import type { PressOptions } from './press.ts'
import { makeProfile, removeProfile } from './profile.ts'
import { groupOf, type Running } from './running.ts'
import { lacksSandbox, toUnsandboxed } from './sandbox.ts'
import type { Shell } from './shell.ts'

/**
 * Makes the function that starts Chromium. Its first call finds it, and finds out whether the system
 * allows it a sandbox. Throws `press-missing` or, where one is required, `press-unsandboxed`.
 */
export function makeStart(options: PressOptions): (ending: AbortSignal) => Promise<Running> {
  const { requireSandbox, startingTime = 30_000, notify } = options
  let found: Promise<Found> | undefined
  let sandboxed = true

  return async function start(ending): Promise<Running> {
    found ??= find(options)
    const { folder, shell } = await found
    const profile = await makeProfile(folder)
    const attempt = { shell, profile, sandboxed, startingTime, ending }
    const keeper = openKeeper(profile)
    try {
      const browser = await launch(attempt)
      keeper.watch(groupOf(browser))
      return { browser, profile, keeper }
    } catch (error) {
      const complaint = await listen(attempt, error).finally(() => {
        removeProfile(profile)
        keeper.release()
      })
      if (!sandboxed || !lacksSandbox(complaint)) throw toBroken(shell, complaint)
    }
    if (requireSandbox) throw new PublicationError([await toUnsandboxed('error')])
    sandboxed = false
    const running = await start(ending)
    notify?.(await toUnsandboxed('warning'))
    return running
  }
}

/** What Chromium has to say; an error that has nothing to do with it is thrown on. */
async function listen(attempt: Launch, error: unknown): Promise<string> {
  if (attempt.ending.aborted || error instanceof PublicationError) throw error
  const isLate = error instanceof Loss && error.kind === 'hung'
  return isLate ? 'it says nothing' : diagnose(attempt, error)
}

const toBroken = ({ path }: Shell, complaint: string): PublicationError =>
  toMissing(
    `Chromium at ${path} does not start: ${complaint.split('\n', 1)[0]}`,
    'install what it lacks, or let PUPPETEER_EXECUTABLE_PATH name a headless Chromium that runs here',
  )
