import { chownSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { isRoot, nobody } from './user.ts'

/** A fresh profile folder in `folder`, named by our process so that a later one can sweep it. */
export async function makeProfile(folder: string): Promise<string> {
  const profile = await mkdtemp(join(folder, `profile-${process.pid}-`))
  if (isRoot) chownSync(profile, nobody, nobody)
  return profile
}
