import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, relative } from 'node:path'
import { PublicationError } from '../message/publication-error.ts'

/** Releases what was locked. */
export type Release = () => Promise<void>

/**
 * Takes the lock that keeps two builds from writing the same folder.
 * @throws PublicationError `locked`, naming the holder, while another build that lives holds it.
 */
export async function takeLock(path: string): Promise<Release> {
  await mkdir(dirname(path), { recursive: true })
  const own = `${path}.${process.pid}`
  await writeFile(own, me())
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const isTaken = await link(own, path).then(() => true, ignoreExisting)
      if (isTaken) {
        held.add(path)
        return () => release(path)
      }
      const holder = await readFile(path, 'utf8').catch(() => '')
      const isOther = holder !== me() || held.has(path)
      if (isOther && isAlive(holder)) throw new PublicationError([locked(holder, path)])
      await rm(path, { force: true })
    }
    throw new PublicationError([locked('another build', path)])
  } finally {
    await rm(own, { force: true })
  }
}

/** The locks of this process: a number that is its own may else be that of one that ended, as in a container. */
const held = new Set<string>()

const me = (): string => `${process.pid}@${hostname()}`

/** A lock that somebody else has taken since is left to them. */
async function release(path: string): Promise<void> {
  held.delete(path)
  if ((await readFile(path, 'utf8').catch(() => '')) === me()) await rm(path, { force: true })
}

function ignoreExisting(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
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

const locked = (holder: string, path: string) => ({
  rule: 'locked',
  severity: 'error' as const,
  reason: `Another build is at work here (process ${holder}).`,
  hint: `wait until it has ended; if it was ended on another machine, remove ${relative(process.cwd(), path)}`,
})
