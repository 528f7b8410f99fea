import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { PublicationError } from '../message/publication-error.ts'

/** Releases what was locked. */
export type Release = () => Promise<void>

/**
 * Takes the lock that keeps two builds from writing the same folder.
 * @throws PublicationError `locked`, naming the holder, while another build that lives holds it.
 */
export async function takeLock(path: string): Promise<Release> {
  await mkdir(dirname(path), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt++) {
    const file = await open(path, 'wx').catch(ignoreExisting)
    if (file) {
      await file.writeFile(`${process.pid}@${hostname()}\n`)
      await file.close()
      return () => rm(path, { force: true })
    }
    const holder = await readFile(path, 'utf8').catch(() => '')
    if (isAlive(holder.trim())) throw new PublicationError([locked(holder.trim())])
    await rm(path, { force: true })
  }
  throw new PublicationError([locked('another build')])
}

function ignoreExisting(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EEXIST') throw error
}

/** A holder on another machine is taken to be alive: it cannot be asked. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split('@')
  if (!pid || host !== hostname()) return holder !== ''
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const locked = (holder: string) => ({
  rule: 'locked',
  severity: 'error' as const,
  reason: `Another build is at work here (process ${holder}).`,
  hint: 'wait until it has ended, then build again',
})
