import { findDownloadedShell } from './downloaded-shell.ts'
import { findGivenShell } from './given-shell.ts'
import { findPackagedShell, isPackaged } from './packaged-shell.ts'
import type { Shell } from './shell.ts'

/**
 * Finds the headless Chromium of this machine: the one `given` by PUPPETEER_EXECUTABLE_PATH, the one
 * that the lockfile pins (Linux x64), or Puppeteer's own. Throws a `PublicationError`
 * (`press-missing`).
 */
export function findShell(folder: string, given?: string): Promise<Shell> {
  if (given) return findGivenShell(given)
  return isPackaged ? findPackagedShell(folder) : findDownloadedShell()
}
