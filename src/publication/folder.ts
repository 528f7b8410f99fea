import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { decodeText } from './decode.ts'

/** The content folder, read with suspicion: nothing that lies outside it is ever opened. */
export interface Folder {
  /**
   * Names in a folder below the content folder ('' for itself), in code-unit order, without hidden ones; undefined
   * where it cannot be read, or leads out (which is reported).
   */
  list(path: string): Promise<readonly Entry[] | undefined>
  /** The bytes of a file; undefined where there is none, or where it leads out (which is reported). */
  read(path: string): Promise<Uint8Array | undefined>
  /** The text of a file that must be there and be UTF-8; undefined where it is not (which is reported). */
  readText(path: string): Promise<{ readonly path: string; readonly text: string } | undefined>
  /** Says what is wrong with a file or a folder as a whole. */
  report(path: string, fault: Fault): void
  readonly messages: readonly Message[]
}

/** A name in a folder. */
export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** What is wrong with a file or a folder, and what to do. */
export interface Fault {
  readonly rule: string
  readonly reason: string
  readonly hint: string
}

/**
 * Opens the content folder.
 * @throws PublicationError where there is no such folder.
 */
export async function openFolder(contentFolder: string, workingFolder: string): Promise<Folder> {
  const root = await realpath(contentFolder).catch(() => undefined)
  const shown = (path: string): string =>
    relative(workingFolder, join(contentFolder, path)).split(sep).join('/') || '.'
  if (!root || !(await isFolderAt(root))) throw new PublicationError([noFolder(shown(''))])
  const messages: Message[] = []
  const report = (path: string, fault: Fault): undefined => {
    messages.push({ severity: 'error', source: { path: shown(path), text: '' }, ...fault })
  }
  const isOutside = (real: string): boolean => real !== root && !real.startsWith(root + sep)

  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const real = await realpath(join(root, path)).catch(() => undefined)
    if (!real) return undefined
    if (isOutside(real)) return report(path, leadsOut)
    return (await readBytes(real)) ?? report(path, unreadable)
  }

  const readText: Folder['readText'] = async (path) => {
    const reported = messages.length
    const bytes = await read(path)
    if (!bytes) return messages.length > reported ? undefined : report(path, unreadable)
    const decoded = decodeText(bytes, shown(path))
    messages.push(...decoded.messages)
    return decoded.messages.length > 0 ? undefined : { path: shown(path), text: decoded.text }
  }

  const list: Folder['list'] = async (path) => {
    const real = await realpath(join(root, path)).catch(() => undefined)
    const names = real && !isOutside(real) ? await readdir(real).catch(() => undefined) : undefined
    if (!real || !names) return report(path, real && isOutside(real) ? leadsOut : unreadable)
    const visible = names.filter((name) => !name.startsWith('.')).sort()
    return Promise.all(
      visible.map(async (name) => ({ name, isFolder: await isFolderAt(join(real, name)) })),
    )
  }

  const reportAt: Folder['report'] = (path, fault) => void report(path, fault)

  return { list, read, readText, report: reportAt, messages }
}

const isFolderAt = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The bytes of a regular file; a pipe or a device is never opened, since reading it may never end. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : undefined
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

const leadsOut = {
  rule: 'path-escape',
  reason: 'This leads out of the content folder',
  hint: 'put the file itself here in place of the link',
}

const unreadable = {
  rule: 'unreadable',
  reason: 'This cannot be read',
  hint: 'see that it is a file or a folder, and that you may read it',
}
