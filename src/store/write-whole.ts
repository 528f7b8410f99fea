import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeWay } from './make-way.ts'

/**
 * Writes a file, and the folders on its way: it stands there whole or is as it was, whenever the process ends (rename(2)), and
 * where the system refuses it nothing is left beside. No link is followed: one that stands at its name is replaced, and one at
 * that of the draft, which is hidden and ours, is taken away (open(2), O_EXCL). Two may not write one file at once.
 */
export function writeWhole(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}.next`)
  makeWay(dirname(file))
  try {
    tidy(draft)
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    tidy(draft)
    throw error
  }
}

/** What stands there and is no file of ours is left; that it cannot be taken away is not what went wrong. */
function tidy(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {}
}
