import type { Browser } from 'puppeteer'
import { toEnvironment } from './environment.ts'
import { toFlags } from './flags.ts'
import type { Shell } from './shell.ts'
import { toUnprivileged } from './unprivileged.ts'

/** Milliseconds in which Chromium starts or is taken for broken (0.2 s on a quiet machine). */
const startingTime = 30_000

/** Starts Chromium with a profile of its own. Rejects with Puppeteer's error if it does not come up. */
export async function launch(shell: Shell, profile: string, sandboxed: boolean): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer')
  const [executablePath, ...before] = toUnprivileged(shell.path)
  return puppeteer.launch({
    headless: 'shell',
    pipe: true,
    executablePath,
    ignoreDefaultArgs: true,
    args: [...before, ...toFlags(profile, sandboxed)],
    env: toEnvironment(shell, profile),
    timeout: startingTime,
    protocolTimeout: 0,
    downloadBehavior: { policy: 'deny' },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
