import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { shown } from '../../store/shown.ts'

/** What systems leave in a folder by themselves. */
const LEFT = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i
/** What a run that was ended has left: the next takes it away. */
const MAKING = /^\.([a-z0-9][a-z0-9-]*)\.making$/

/** The folder beside its place in which a bag is made. */
export const hiddenOf = (out: string, name: string): string => join(out, `.${name}.making`)

/** What a bag and a zip are called in there on the way out. */
export const OLD_FOLDER = 'old'
export const OLD_ZIP = 'old.zip'

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

/** Takes away what a run has left that was ended half-way, once a bag that it had moved out of its place is back there. */
export function sweepLeft(out: string): void {
  for (const left of readdirSync(out)) {
    const [, name] = MAKING.exec(left) ?? []
    if (name === undefined) continue
    putBack(join(out, left, OLD_FOLDER), join(out, name))
    putBack(join(out, left, OLD_ZIP), join(out, `${name}.zip`))
    rmSync(join(out, left), { recursive: true, force: true })
  }
}

function putBack(old: string, place: string): void {
  const isThere = (path: string): boolean =>
    lstatSync(path, { throwIfNoEntry: false }) !== undefined
  if (isThere(old) && !isThere(place)) renameSync(old, place)
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
