import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer'

/** Firefox with a profile of its own, and the way to end it. */
export interface OpenedFirefox {
  readonly browser: Browser
  close(): Promise<void>
}

/** How Debian and others call it. */
const NAMES = ['firefox-esr', 'firefox']

/** Where Firefox is: as `FIREFOX` says, or the first on the path; undefined where there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.FIREFOX ?? '', ...paths].find((path) => path !== '' && existsSync(path))
}

/** Why tests in Firefox are left out; on a server that builds they never are, and fail without it. */
export const whyNoFirefox = (): string | undefined =>
  findFirefox() || process.env.CI === 'true'
    ? undefined
    : 'there is no Firefox: install firefox-esr, or say in FIREFOX where it is'

/** Opens Firefox without a window; `preferences` stand for what it cannot emulate, as a scheme of colours. */
export async function openFirefox(
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<OpenedFirefox> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('There is no Firefox: install firefox-esr')
  const home = await mkdtemp(join(tmpdir(), 'faircopy-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // It asks nothing of anybody: no updates, no pages of its own.
    extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, ...preferences },
    env: { ...process.env, HOME: home, MOZ_HEADLESS: '1' },
  })
  return {
    browser,
    async close() {
      await browser.close()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
