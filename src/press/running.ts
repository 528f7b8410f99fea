import { once } from 'node:events'
import type { Browser } from 'puppeteer'
import { removeProfile } from './profile.ts'
import { within } from './within.ts'

/** A Chromium that was started, and the profile folder that goes with it. */
export interface Running {
  readonly browser: Browser
  readonly profile: string
}

/** Milliseconds in which Chromium is gone when it is killed (20 on a quiet machine). */
const endingTime = 3_000

/** Ends Chromium, which has nothing to save (to end by itself takes it 70 ms), and removes its profile when it is gone. */
export async function end(running: Running): Promise<void> {
  const chromium = running.browser.process()
  if (chromium?.pid && chromium.exitCode === null && chromium.signalCode === null) {
    const gone = once(chromium, 'exit')
    killGroup(chromium.pid)
    await within(endingTime, gone).catch(() => {})
  }
  endNow(running)
}

/** Ends Chromium and all its processes at once and removes its profile. */
export function endNow({ browser, profile }: Running): void {
  const pid = browser.process()?.pid
  if (pid) killGroup(pid)
  removeProfile(profile)
}

/**
 * Puppeteer starts Chromium as the leader of a group of its own, which outlives it where a part of it
 * was stopped. Windows knows no groups.
 */
function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
