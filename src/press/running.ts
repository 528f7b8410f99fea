import { once } from 'node:events'
import type { Browser } from 'puppeteer'
import type { Keeper } from './keeper.ts'
import { removeProfile } from './profile.ts'
import { within } from './within.ts'

/** A Chromium that was started, the profile folder that goes with it, and who ends both if we cannot. */
export interface Running {
  readonly browser: Browser
  readonly profile: string
  readonly keeper: Keeper
}

/** Milliseconds in which Chromium is gone when it is killed (20 on a quiet machine). */
const endingTime = 3_000

/** Ends Chromium, which has nothing to save (to end by itself takes it 70 ms), and removes its profile when it is gone. */
export async function end(running: Running): Promise<void> {
  const chromium = running.browser.process()
  if (chromium?.pid && chromium.exitCode === null && chromium.signalCode === null) {
    const gone = once(chromium, 'exit')
    killAll(groupOf(running.browser))
    await within(endingTime, gone).catch(() => {})
  }
  endNow(running)
}

/** Ends Chromium and all its processes at once and removes its profile. */
export function endNow({ browser, profile, keeper }: Running): void {
  killAll(groupOf(browser))
  removeProfile(profile)
  keeper.release()
}

/**
 * By what Chromium and all its processes are killed. Puppeteer starts it as the leader of a group of its own, which
 * outlives it where a part of it was stopped. Windows knows no groups.
 */
export function groupOf(browser: Browser): number | undefined {
  const pid = browser.process()?.pid
  return pid === undefined || process.platform === 'win32' ? pid : -pid
}

function killAll(group: number | undefined): void {
  if (group === undefined) return
  try {
    process.kill(group, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
