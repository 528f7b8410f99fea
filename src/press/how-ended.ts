import { once } from 'node:events'
import type { Browser } from 'puppeteer'

/** Milliseconds for which it is waited until the system says how a process ended that has gone. */
const PATIENCE = 500

/** How a Chromium that is lost has ended, as far as the system tells: by a signal, or by itself; undefined of one that lives. */
export async function howEnded(browser: Browser): Promise<string | undefined> {
  const chromium = browser.process()
  if (!chromium || browser.connected) return undefined
  if (chromium.exitCode === null && chromium.signalCode === null)
    await once(chromium, 'exit', { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {})
  const { signalCode, exitCode } = chromium
  if (signalCode) return `it was ended by ${signalCode}${signalCode === 'SIGKILL' ? KILLED : ''}`
  return exitCode === null ? undefined : `it ended by itself, with status ${exitCode}`
}

const KILLED = ', as a system does when memory runs out'
