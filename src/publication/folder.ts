import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { decodeText } from './decode.ts'

/** The content folder, read with suspicion: nothing that lies outside it is ever opened. */
export interface Folder {
  /** Names in a folder below the content folder ('' for itself), in code-unit order, without hidden ones. */
  list(path: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>
  /** The bytes of a file; undefined where there is none, or where it leads out (which is reported). */
  read(path: string): Promise<Uint8Array | undefined>
  /** The text of a file that must be UTF-8; undefined where it is not (which is reported). */
  readText(path: string): Promise<{ readonly path: string; readonly text: string } | undefined>
  /** Every file that was opened, with its bytes, by its path below the content folder. */
  readonly opened: ReadonlyMap<string, Uint8Array>
  readonly messages: Message[]
  /** The path as people see it, relative to the working folder. */
  shown(path: string): string
}

/**
 * Opens the content folder.
 * @throws PublicationError where there is no such folder.
 */
export async function openFolder(contentFolder: string, workingFolder: string): Promise<Folder> {
  const root = await realpath(contentFolder).catch(() => undefined)
  const shown = (path: string): string =>
    relative(workingFolder, join(contentFolder, path)).split(sep).join('/') || '.'
  if (!root) throw new PublicationError([noFolder(shown(''))])
  const opened = new Map<string, Uint8Array>()
  const messages: Message[] = []
  const report = (
    path: string,
    message: { rule: string; reason: string; hint: string },
  ): undefined => {
    messages.push({ severity: 'error', source: { path: shown(path), text: '' }, ...message })
  }

  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const real = await realpath(join(root, path)).catch(() => undefined)
    if (!real) return undefined
    if (!real.startsWith(root + sep)) return report(path, leadsOut)
    const bytes = await readFile(real).catch(() => undefined)
    if (bytes) opened.set(path, bytes)
    return bytes
  }

  const readText: Folder['readText'] = async (path) => {
    const bytes = await read(path)
    if (!bytes) return undefined
    const decoded = decodeText(bytes, shown(path))
    messages.push(...decoded.messages)
    return decoded.messages.length > 0 ? undefined : { path: shown(path), text: decoded.text }
  }

  const list: Folder['list'] = async (path) => {
    const real = await realpath(join(root, path))
    if (real !== root && !real.startsWith(root + sep)) return report(path, leadsOut) ?? []
    const entries = await readdir(real, { withFileTypes: true })
    const isFolder = async (name: string): Promise<boolean> =>
      readdir(join(real, name)).then(
        () => true,
        () => false,
      )
    const visible = entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
    return Promise.all(visible.map(async (name) => ({ name, isFolder: await isFolder(name) })))
  }

  return { list, read, readText, opened, messages, shown }
}

const noFolder = (path: string): Message => ({
  rule: 'content-folder',
  severity: 'error',
  reason: `There is no content folder ${path}.`,
  hint: 'name it with --content FOLDER',
})

const leadsOut = {
  rule: 'path-escape',
  reason: 'This leads out of the content folder.',
  hint: 'put the file itself here in place of the link',
}
