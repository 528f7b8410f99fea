import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Message, Severity } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { decodeText } from './decode.ts'
import { isLeftAlone } from './left-alone.ts'

/** The content folder, read with suspicion: nothing that lies outside it is ever opened. */
export interface Folder {
  /**
   * Names in a folder below the content folder ('' for itself), in code-unit order, without those that are left alone;
   * undefined where it cannot be read, or leads out (which is reported).
   */
  list(path: string): readonly Entry[] | undefined
  /** The bytes of a file; undefined where there is none, or where it leads out or is left alone (which is reported). */
  read(path: string): Uint8Array | undefined
  /** The text of a file that must be there and be UTF-8; undefined where it is not (which is reported). */
  readText(path: string): { readonly path: string; readonly text: string } | undefined
  /** Says what is wrong with a file or a folder as a whole. */
  report(path: string, fault: Fault): void
  readonly messages: readonly Message[]
}

/** A name in a folder. */
export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** What is wrong with a file or a folder, and what to do; an error unless it says otherwise. */
export interface Fault {
  readonly severity?: Severity
  readonly rule: string
  readonly reason: string
  readonly hint: string
}

/**
 * Opens the content folder. Files are read one after another: at 1,000 publications, many at once took longer.
 * @throws PublicationError where there is no such folder.
 */
export function openFolder(contentFolder: string, workingFolder: string): Folder {
  const root = toReal(contentFolder)
  const base = relative(workingFolder, contentFolder).split(sep).join('/')
  const shown = (path: string): string => [base, path].filter(Boolean).join('/') || '.'
  if (!root) throw new PublicationError([noFolder(shown(''))])
  if (!isFolderAt(root)) throw new PublicationError([isFile(shown(''))])
  const messages: Message[] = []
  const report = (path: string, fault: Fault): undefined => {
    messages.push({ severity: 'error', source: { path: shown(path), text: '' }, ...fault })
  }
  const isOutside = (real: string): boolean => real !== root && !real.startsWith(root + sep)

  const read = (path: string): Uint8Array | undefined => {
    const real = toReal(join(root, path))
    if (!real) return undefined
    if (isOutside(real)) return report(path, leadsOut)
    const names = [...path.split('/'), ...relative(root, real).split(sep)]
    if (names.some(isLeftAlone)) return report(path, leftAlone)
    return readBytes(real) ?? report(path, unreadable)
  }

  const readText: Folder['readText'] = (path) => {
    const reported = messages.length
    if (sizeAt(join(root, path)) > LARGEST) return report(path, tooLarge)
    const bytes = read(path)
    if (!bytes) return messages.length > reported ? undefined : report(path, unreadable)
    const decoded = decodeText(bytes, shown(path))
    messages.push(...decoded.messages)
    return decoded.messages.length > 0 ? undefined : { path: shown(path), text: decoded.text }
  }

  const listed = new Map<string, readonly Entry[] | undefined>()
  const list: Folder['list'] = (path) => {
    if (!listed.has(path)) listed.set(path, listAnew(path))
    return listed.get(path)
  }

  const listAnew: Folder['list'] = (path) => {
    const real = toReal(join(root, path))
    const names = real && !isOutside(real) ? orNothing(() => readdirSync(real)) : undefined
    if (!real || !names) return report(path, real && isOutside(real) ? leadsOut : unreadable)
    const content = names.filter((name) => !isLeftAlone(name)).sort()
    return content.map((name) => ({ name, isFolder: isFolderAt(join(real, name)) }))
  }

  const reportAt: Folder['report'] = (path, fault) => void report(path, fault)

  return { list, read, readText, report: reportAt, messages }
}

/** Where a path leads in truth, past all links; undefined where it leads nowhere. */
const toReal = (path: string): string | undefined => orNothing(() => realpathSync.native(path))

const isFolderAt = (path: string): boolean => orNothing(() => statSync(path).isDirectory()) ?? false

/** The bytes of a regular file; a pipe or a device is never opened, since reading it may never end. */
const readBytes = (path: string): Uint8Array | undefined =>
  orNothing(() => (statSync(path).isFile() ? readFileSync(path) : undefined))

const sizeAt = (path: string): number => orNothing(() => statSync(path).size) ?? 0

/** The most bytes of a text: ten times what the longest publications have. */
const LARGEST = 50_000_000

/** What is found, or nothing where the system refuses it. */
function orNothing<Found>(find: () => Found): Found | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

const noFolder = (path: string): Message => ({
  rule: 'content-folder',
  severity: 'error',
  reason: `There is no content folder ${path}`,
  hint: 'name it with --content DIR',
})

const isFile = (path: string): Message => ({
  rule: 'content-folder',
  severity: 'error',
  reason: `${path} is a file, and no content folder`,
  hint: 'name the folder that it lies in with --content DIR; --only NAME builds one publication of it',
})

const leadsOut = {
  rule: 'path-escape',
  reason: 'This leads out of the content folder',
  hint: 'put the file itself here in place of the link',
}

const leftAlone = {
  rule: 'left-out',
  reason: 'This has a name that is left alone: hidden, of a README, or of what programs leave',
  hint: 'give it another name, and name it so where it belongs',
}

const unreadable = {
  rule: 'unreadable',
  reason: 'This cannot be read',
  hint: 'see that it is a file or a folder, and that you may read it',
}

const tooLarge = {
  rule: 'too-much',
  reason: `The file has more than ${LARGEST / 1_000_000} MB, which no text has`,
  hint: 'take out what is no text, or divide it',
}
