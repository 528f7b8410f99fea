import { execFile } from 'node:child_process'
import { findDownloadedShell } from './downloaded-shell.ts'
import { findGivenShell } from './given-shell.ts'
import { toHash } from './hash.ts'
import { isPackaged, readVersion } from './packaged-shell.ts'

/**
 * Which Chromium would print, without starting or unpacking it: what the cache's key and the
 * build's report say of the press. Throws a `PublicationError` (`press-missing`).
 */
export async function identifyPress(): Promise<string> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH
  if (given) return identify((await findGivenShell(given)).path)
  if (isPackaged) return `Chromium ${await readVersion()}, pinned`
  return identify((await findDownloadedShell()).path)
}

/** By hash and by version: the program may be a script that starts another. */
async function identify(path: string): Promise<string> {
  return `${await askVersion(path)}, SHA-256 ${await toHash(path)}`
}

const askVersion = (path: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(path, ['--version'], { timeout: 5_000 }, (_error, version) =>
      resolve(version.trim() || 'of unknown version'),
    )
  })
