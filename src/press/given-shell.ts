import { access, constants, realpath, stat } from 'node:fs/promises'
import { toMissing } from './missing.ts'
import type { Shell } from './shell.ts'

/** The shell that PUPPETEER_EXECUTABLE_PATH names. */
export async function findGivenShell(given: string): Promise<Shell> {
  try {
    const path = await realpath(given)
    if (!(await stat(path)).isFile()) throw new Error('not a file')
    await access(path, constants.X_OK)
    return { path, environment: {} }
  } catch {
    throw toMissing(
      `Chromium is missing: PUPPETEER_EXECUTABLE_PATH names ${given}, which is no program`,
      'unset PUPPETEER_EXECUTABLE_PATH, or let it name a headless Chromium',
    )
  }
}
