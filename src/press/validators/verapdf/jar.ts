import { mkdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { toHash } from '../../hash.ts'
import { ARTIFACT, FILE, SHA256 } from './artifact.ts'
import { copyByMaven } from './maven.ts'

/** Puts a file of Maven Central, by its coordinates, into a folder; gives what went wrong. */
export type Copy = (artifact: string, folder: string) => Promise<string | undefined>

/** Where the jar of veraPDF lies, or why it cannot be had. */
export type Jar = { readonly path: string } | { readonly fault: string }

/** Finds the jar in a folder, or has it fetched into it; one whose checksum is another is taken away. */
export async function findJar(folder: string, copy: Copy = copyByMaven): Promise<Jar> {
  const path = join(resolve(folder), FILE)
  if (await isRight(path)) return { path }
  await rm(path, { force: true })
  await mkdir(resolve(folder), { recursive: true })
  const fault = await copy(ARTIFACT, resolve(folder))
  if (fault) return { fault }
  if (await isRight(path)) return { path }
  await rm(path, { force: true })
  return { fault: `what was fetched is not the ${FILE} that is known by its checksum` }
}

const isRight = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() === true && (await toHash(path)) === SHA256
