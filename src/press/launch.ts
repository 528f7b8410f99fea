import type { Browser } from 'puppeteer'
import { toEnvironment } from './environment.ts'
import { toFlags } from './flags.ts'
import type { Shell } from './shell.ts'
import { toUnprivileged } from './unprivileged.ts'
import { within } from './within.ts'

/** What is started, and until when it may run. */
export interface Launch {
  readonly shell: Shell
  readonly profile: string
  readonly sandboxed: boolean
  /** Milliseconds in which it starts or is taken for broken. */
  readonly startingTime: number
  /** Ends Chromium at once, in whatever state it is. */
  readonly ending: AbortSignal
}

/** Starts Chromium; rejects with a `Loss` (hung) or Puppeteer's error if it does not come up. */
export async function launch(attempt: Launch): Promise<Browser> {
  const { shell, profile, sandboxed, startingTime, ending } = attempt
  const { default: puppeteer } = await import('puppeteer')
  const [executablePath, ...before] = toUnprivileged(shell.path)
  const late = new AbortController()
  const launched = puppeteer.launch({
    headless: 'shell',
    pipe: true,
    executablePath,
    ignoreDefaultArgs: true,
    args: [...before, ...toFlags(profile, sandboxed)],
    env: toEnvironment(shell, profile),
    signal: AbortSignal.any([ending, late.signal]),
    protocolTimeout: 0,
    waitForInitialPage: false,
    downloadBehavior: { policy: 'deny' },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  return within(startingTime, launched).catch((error) => {
    late.abort()
    throw error
  })
}
