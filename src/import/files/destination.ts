import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { join, relative } from 'node:path'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { openFolder } from '../../publication/folder.ts'

/** Where a publication goes. */
export interface Destination {
  /** The content folder. */
  readonly content: string
  /** The folder that paths in messages are relative to. */
  readonly workingFolder: string
  /** The name of the publication. */
  readonly name: string
  /** Whether a publication of that name may be written over. */
  readonly mayReplace: boolean
}

/** What stands in the content folder under the name of a publication: neither, one, or by mistake both. */
export interface Standing {
  /** The content folder itself, past all links. */
  readonly root: string
  readonly file: Stats | undefined
  readonly folder: Stats | undefined
}

/**
 * Looks whether a publication may be written.
 * @throws PublicationError where there is no content folder, where a publication of the name is there and may not be
 * replaced, or where what is there is a link, which might lead out.
 */
export function lookAt(destination: Destination): Standing {
  const { content, workingFolder, name, mayReplace } = destination
  openFolder(content, workingFolder)
  const root = realpathSync(content)
  const standing = {
    root,
    file: statOf(join(root, `${name}.md`)),
    folder: statOf(join(root, name)),
  }
  const { file, folder } = standing
  const path = relative(workingFolder, join(content, file ? `${name}.md` : name))
  if ((file || folder) && !mayReplace) throw refusal(isThere(path))
  if ((file && !file.isFile()) || (folder && !folder.isDirectory())) throw refusal(isOther(path))
  return standing
}

/** What a name stands for itself; undefined where there is nothing. */
function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

const refusal = (message: Omit<Message, 'severity'>): PublicationError =>
  new PublicationError([{ severity: 'error', ...message }])

const isThere = (path: string): Omit<Message, 'severity'> => ({
  rule: 'word-exists',
  reason: `${path} is there already, and is left as it is`,
  hint: 'give another name with --name NAME, or write over it with --force',
})

const isOther = (path: string): Omit<Message, 'severity'> => ({
  rule: 'word-exists',
  reason: `${path} is a link, or something else that no publication is, and is left as it is`,
  hint: 'move it away, or give another name with --name NAME',
})
