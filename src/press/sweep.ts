import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCodeOf } from '../message/system-code.ts'

/**
 * Removes what processes that were killed left in our folder: profiles, half-unpacked files. What another removes at the
 * same time, or cannot be removed yet, is left to the next start.
 */
export async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter(isLeft)
  const removed = left.map((name) => rm(join(folder, name), { recursive: true, force: true }))
  await Promise.allSettled(removed)
}

function isLeft(name: string): boolean {
  const pid = /^(?:profile|unpacking|trial)-(\d+)/.exec(name)?.[1]
  return pid !== undefined && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}
