import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A hidden folder in the content folder: `.import-my-report-4711`, the last of it the number of the process. */
const WORK = /^\.import-(?<name>[a-z0-9-]+)-(?<process>\d+)$/

/** In it, what stood under the name of the publication before. */
export const BEFORE = 'before'

/**
 * Makes an empty hidden folder beside the publication, on the same disk, so that one rename puts the finished work in its
 * place. What runs that were interrupted have left is taken away first.
 */
export function makeWorkFolder(root: string, name: string): string {
  for (const entry of readdirSync(root)) sweep(root, entry)
  const folder = join(root, `.import-${name}-${process.pid}`)
  mkdirSync(folder)
  return folder
}

/** Takes a work folder away whose process has ended; a publication that was to be exchanged goes back to its place. */
function sweep(root: string, entry: string): void {
  const { name, process: id } = WORK.exec(entry)?.groups ?? {}
  if (name === undefined || isRunning(Number(id))) return
  removeWorkFolder(join(root, entry), join(root, name))
}

/** Takes a work folder away, and puts what stood at the target before back where nothing has come into its place. */
export function removeWorkFolder(folder: string, target: string): void {
  const before = join(folder, BEFORE)
  if (existsSync(before) && !existsSync(target)) renameSync(before, target)
  rmSync(folder, { recursive: true, force: true })
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    // Signal 0 is sent to nobody: it asks whether there is such a process.
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
