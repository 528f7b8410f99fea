import type { Browser } from 'puppeteer'
import { removeProfile } from './profile.ts'
import { within } from './within.ts'

/** A Chromium that was started, and the profile folder that goes with it. */
export interface Running {
  readonly browser: Browser
  readonly profile: string
}

/** Milliseconds that Chromium has to end by itself (70 on a quiet machine). */
const endingTime = 3_000

/** Ends Chromium, by force if it does not end by itself in time, and removes its profile. */
export async function end(running: Running): Promise<void> {
  await within(endingTime, running.browser.close()).catch(() => {})
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
