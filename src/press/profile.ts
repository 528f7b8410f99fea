import { chownSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { isRoot, nobody } from './user.ts'

/** A fresh profile folder in `folder`, named by our process so that a later one can sweep it. */
export async function makeProfile(folder: string): Promise<string> {
  const profile = await mkdtemp(join(folder, `profile-${process.pid}-`))
  if (isRoot) chownSync(profile, nobody, nobody)
  return profile
}

/** Removes a profile at once; what a dying Chromium still holds, the next start sweeps. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
  } catch {
    // The next start sweeps it.
  }
}
