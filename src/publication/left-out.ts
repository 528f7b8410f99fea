import { posix } from 'node:path'
import type { Fault, Folder } from './folder.ts'
import { isLoose, type Location } from './locate.ts'

/** So many folders are looked into within one another: a link may lead back to a folder that it is in. */
const DEEPEST = 5

/** The file of the content folder that keeps every address ever published (`npm run addresses`). */
export const ADDRESSES = 'addresses.json'

/** Texts of word processors, which somebody may take for publications. */
const WRITTEN = /\.(?:docx?|docm|dotx?|odt|ott|rtf|pages|wpd)$/i

/**
 * Names every file of the content folder that would be left out: one at its top, or in the folder of a publication, to
 * which nothing refers. Paths are those from the content folder; `unread` are the names of publications that may refer to
 * more than is known.
 */
export function reportLeftOut(
  folder: Folder,
  locations: readonly Location[],
  used: ReadonlySet<string>,
  unread: readonly string[],
): void {
  const isUnread = new Set(unread)
  const whole = locations.filter(({ name }) => !isUnread.has(name))
  const report = (path: string, fault: Fault): void => {
    if (path !== ADDRESSES && !used.has(path) && isLoose(path, folder)) folder.report(path, fault)
  }
  const isTopKnown = whole.length === locations.length
  for (const path of filesIn(folder, '', 0))
    if (WRITTEN.test(path)) report(path, written(path))
    else if (isTopKnown) report(path, loose)
  for (const { folder: own } of whole)
    if (own !== '') for (const path of filesIn(folder, own, DEEPEST)) report(path, loose)
}

/** Texts of Word that the import reads. */
const WORD = /\.(?:docx|docm|dotx)$/i

/** The files in a folder, and in those within it, down to a depth. */
function filesIn(folder: Folder, path: string, depth: number): readonly string[] {
  return (folder.list(path) ?? []).flatMap(({ name, isFolder }) => {
    const inner = posix.join(path, name)
    if (!isFolder) return [inner]
    return depth > 0 ? filesIn(folder, inner, depth - 1) : []
  })
}

const written = (path: string): Fault => ({
  rule: 'left-out',
  reason: 'This is no Markdown: it would be left out',
  hint: WORD.test(path)
    ? `move it out of the content folder, and make a publication of it: npm run import -- ${path}`
    : `make Markdown of it, as ${path.replace(/\.\w+$/, '')}.md, or move it out of the content folder`,
})

const loose: Fault = {
  rule: 'left-out',
  severity: 'warning',
  reason: 'Nothing refers to this file: it is left out',
  hint: 'name it where it belongs, as a figure or among the alternates, or move it out of the content folder',
}
