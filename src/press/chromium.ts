import type { Browser } from 'puppeteer'
import { atExit } from './at-exit.ts'
import { end, endNow, type Running } from './running.ts'

/** One Chromium: started when first asked for, and anew after it was lost. */
export interface Chromium {
  get(): Promise<Browser>
  /** Ends one that no longer answers; the next `get` starts another. */
  kill(browser: Browser): void
  end(): Promise<void>
}

/** Keeps the Chromium that `start` starts; a process that ends takes it along. */
export function keepChromium(start: () => Promise<Running>): Chromium {
  let current: Promise<Running> | undefined
  let running: Running | undefined
  let ended = false

  const endAllNow = () => {
    ended = true
    if (running) endNow(running)
  }
  const callOff = atExit(endAllNow)

  async function startOne(): Promise<Running> {
    const started = await start()
    running = started
    if (ended) endNow(started)
    started.browser.once('disconnected', () => forget(started))
    return started
  }

  function forget(lost: Running): void {
    endNow(lost)
    if (running !== lost) return
    running = undefined
    current = undefined
  }

  return {
    async get() {
      if (ended) throw new Error('the press is closed')
      current ??= startOne()
      return (await current).browser
    },
    kill(browser) {
      if (running?.browser === browser) forget(running)
    },
    async end() {
      ended = true
      const started = await current?.catch(() => undefined)
      if (started) await end(started)
      callOff()
    },
  }
}
