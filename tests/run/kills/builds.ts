import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Moment } from './moments.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** Starts a build of `content` to `dist` in a folder. */
function start(folder: string): ChildProcess {
  const given = ['--content', join(folder, 'content'), '--out', join(folder, 'dist')]
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'build', ...given], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of it is killed at one moment.
    detached: true,
  })
  child.stdout.resume()
  return child
}

/** A build to its end, and how many milliseconds it took. Throws what it says where it does not end well. */
export async function endBuild(folder: string): Promise<number> {
  const begun = performance.now()
  const child = start(folder)
  let said = ''
  child.stderr?.on('data', (data) => {
    said += data
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`the build in ${folder} ended with ${status}: ${said}`)
  return performance.now() - begun
}

/** Kills a build at a moment, so that it can put nothing away; tells whether it was still at work. */
export async function killBuild(folder: string, { hasCome }: Moment): Promise<boolean> {
  const begun = performance.now()
  const child = start(folder)
  child.stderr?.resume()
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  while (child.exitCode === null && !hasCome(folder, performance.now() - begun)) await setTimeout(1)
  const isAtWork = child.exitCode === null
  if (isAtWork && child.pid) process.kill(-child.pid, 'SIGKILL')
  await ended
  return isAtWork
}
