import { existsSync } from 'node:fs'
import { toMissing } from './missing.ts'
import type { Shell } from './shell.ts'

/** Puppeteer's own headless shell, for systems the lockfile carries none for. */
export async function findDownloadedShell(): Promise<Shell> {
  const { default: puppeteer } = await import('puppeteer')
  const path = await puppeteer.executablePath({ headless: 'shell' })
  if (existsSync(path)) return { path, environment: {} }
  throw toMissing(
    `Chromium is missing: no headless shell for ${process.platform} ${process.arch} at ${path}`,
    'run `npx puppeteer browsers install chrome-headless-shell`, or let PUPPETEER_EXECUTABLE_PATH name one',
  )
}
