import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { systemCodeOf } from '../message/system-code.ts'
import { locked, nonsense, unusable, wait, waitOrRemove } from './lock-messages.ts'
import { makeWay } from './make-way.ts'
import { whyUnwritable } from './unwritable.ts'

/** A lock that is held. */
export interface Lock {
  /** What is to be told of the place where it was taken. */
  readonly warnings: readonly Message[]
  release(): void
}

/**
 * Takes the lock that keeps two builds from writing the same folder. It is an exclusive transaction of SQLite on an empty
 * file, in which nothing is ever written: so the system holds it, gives it to one alone, and releases it when the process
 * ends in whatever way. Who holds it stands in a file beside. While it is held nobody of this process may open the file
 * by other means: with that the system would release it.
 * @throws PublicationError `locked`, naming the holder, while another build holds it; `lock-unusable` where nobody can.
 */
export async function takeLock(path: string): Promise<Lock> {
  try {
    makeWay(dirname(path))
  } catch (error) {
    refuse(error, dirname(path))
  }
  const warnings: Message[] = []
  let database = open(path)
  if (!database) {
    warnings.push(...clear(path))
    database = open(path)
  }
  if (!database) throw new PublicationError([unusable(path, 'it holds something else')])
  const own = database
  held.add(own)
  try {
    writeFileSync(holderOf(path), me())
  } catch (error) {
    held.delete(own)
    own.close()
    throw error
  }
  return {
    warnings,
    release: () => {
      rmSync(holderOf(path), { force: true })
      held.delete(own)
      own.close()
    },
  }
}

/** The open transactions: one that nobody names any more would be collected, and with it the lock. */
const held = new Set<DatabaseSync>()

/** The file beside a lock that says who holds it. */
export const holderOf = (path: string): string => `${path}.holder`

const me = (): string => `${process.pid}@${hostname()}`

/** Results of SQLite (sqlite.org/rescode.html). */
const BUSY = 5
const FULL = 13
const NOT_A_DATABASE = 26

/** The open transaction; undefined where the file holds something, as the lock of an older Faircopy. */
function open(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path)
    // Without the first, an empty journal would be left beside it.
    database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    if (database?.isOpen) database.close()
    const { errcode, message } = error as Error & { readonly errcode?: number }
    if (errcode === NOT_A_DATABASE) return undefined
    if (errcode === BUSY) throw new PublicationError([locked(readHolder(holderOf(path)), wait)])
    if (errcode === FULL) throw noSpace(path)
    throw whyUnwritable(path) ?? new PublicationError([unusable(path, message)])
  }
}

const noSpace = (path: string): Error =>
  Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path })

/** Empties a lock that holds something, unless an older Faircopy that lives has written it; all who meet here do the same. */
function clear(path: string): readonly Message[] {
  const holder = readHolder(path)
  const isOurs = /^\d+@./.test(holder)
  if (isOurs && isAlive(holder)) throw new PublicationError([locked(holder, waitOrRemove(path))])
  truncateSync(path)
  return isOurs || holder === '' ? [] : [nonsense(path)]
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** A holder on another machine is taken to be alive: it cannot be asked. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split('@')
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}

/** A file where the folder of the lock should stand; all else the command explains. */
function refuse(error: unknown, folder: string): never {
  if (!['EEXIST', 'ENOTDIR'].includes(systemCodeOf(error) ?? ''))
    throw whyUnwritable(folder) ?? error
  throw new PublicationError([unusable(folder, 'a file stands where its folder should be')])
}
