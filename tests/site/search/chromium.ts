import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer'
import { toEnvironment } from '../../../src/press/environment.ts'
import { find } from '../../../src/press/find.ts'

/** Chromium with a profile of its own, and the way to end it. */
export interface Opened {
  readonly browser: Browser
  close(): Promise<void>
}

/** Opens the press's Chromium as a reader's browser: it may fetch, which the press refuses. */
export async function openChromium(): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'faircopy-search-'))
  await chmod(profile, 0o777)
  const { shell } = await find({})
  const browser = await puppeteer.launch({
    headless: 'shell',
    pipe: true,
    executablePath: shell.path,
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
    userDataDir: profile,
    env: toEnvironment(shell, profile),
  })
  return {
    browser,
    async close() {
      await browser.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
