import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { shown } from '../../store/shown.ts'

/** What systems leave in a folder by themselves. */
const LEFT = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i
/** What a run that was ended has left: the next takes it away. */
const MAKING = /^\.[a-z0-9][a-z0-9-]*\.making$/

/**
 * Makes sure that a folder is one of bags, or is not there yet: nobody wants bags among other things, nor loses what they keep.
 * @throws PublicationError `deposit-folder` where it is not.
 */
export function refuseForeign(out: string): void {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (!found) return
  if (!existsSync(out) || !readable(out)) throw new PublicationError([noFolder(out)])
  const strangers = readdirSync(out)
    .filter((name) => !isOurs(out, name))
    .sort()
  if (strangers.length > 0) throw new PublicationError([holdsOther(out, strangers)])
}

/** Takes away what a run has left that was ended half-way. */
export function sweepLeft(out: string): void {
  for (const name of readdirSync(out).filter((one) => MAKING.test(one)))
    rmSync(join(out, name), { recursive: true, force: true })
}

const readable = (out: string): boolean => {
  try {
    readdirSync(out)
    return true
  } catch {
    return false
  }
}

const isOurs = (out: string, name: string): boolean =>
  LEFT.test(name) ||
  MAKING.test(name) ||
  /^[a-z0-9][a-z0-9-]*\.zip$/.test(name) ||
  existsSync(join(out, name, 'bagit.txt'))

const noFolder = (out: string): Message => ({
  rule: 'deposit-folder',
  severity: 'error',
  reason: `${shown(out)} is no folder that bags can be put in.`,
  hint: 'name another folder with --out DIR',
})

const holdsOther = (out: string, [first = '', ...others]: readonly string[]): Message => ({
  rule: 'deposit-folder',
  severity: 'error',
  reason: `${shown(out) || 'The working folder'} holds ${first}${others.length > 0 ? ` and ${others.length} more` : ''}, which is no bag: bags are put in a folder of their own.`,
  hint: 'name another folder with --out DIR, or move it away',
})
