import { posix } from 'node:path'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { openFolder } from '../../publication/folder.ts'
import { locate } from '../../publication/locate.ts'
import type { PublicationFiles } from '../publication-files.ts'

/**
 * The texts of a publication as they are on the disk now, by their paths below the content folder, the rows of its
 * tables, and its pictures.
 * @throws PublicationError where there is no such publication, or a text of it cannot be read.
 */
export function readPublicationFiles(
  name: string,
  content: string,
  workingFolder: string,
): PublicationFiles {
  const folder = openFolder(content, workingFolder)
  const locations = locate(folder)
  const location = locations.find((one) => one.name === name)
  if (!location) throw new PublicationError([noSuch(name, locations)])
  const { main, parts, folder: own } = location
  const known = folder.messages.length
  const rows = (folder.list(own) ?? []).filter((entry) => entry.name.endsWith('.csv'))
  const paths = [
    main,
    ...parts.map(({ path }) => path),
    ...rows.map((entry) => posix.join(own, entry.name)),
  ]
  const texts = paths.flatMap((path) => {
    const read = folder.readText(path)
    return read ? [[path, read.text] as const] : []
  })
  const others = own === '' ? [] : (folder.list(own) ?? [])
  const pictures = others.flatMap((entry) => {
    const path = posix.join(own, entry.name)
    const bytes = PICTURE.test(entry.name) && !entry.isFolder ? folder.read(path) : undefined
    return bytes ? [[path, bytes] as const] : []
  })
  const faults = folder.messages.slice(known)
  if (faults.length > 0) throw new PublicationError(faults)
  return new Map<string, string | Uint8Array>([...texts, ...pictures])
}

/** The endings of the pictures that an import writes. */
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

const noSuch = (name: string, locations: readonly { readonly name: string }[]): Message => ({
  rule: 'word-proof',
  severity: 'error',
  reason: `There is no publication "${name}" to compare with the Word file`,
  hint: `name it with --publication NAME: ${locations.map((one) => one.name).join(', ') || 'there is none'}`,
})
