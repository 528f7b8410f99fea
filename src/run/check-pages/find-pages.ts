import { readdir, readFile, realpath } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import type { Page, PageKind } from '../../press/validators/validator.ts'
import { isRedirect } from './redirect.ts'

/** What a file is by the end of its name; other files are not checked. */
const kinds: Readonly<Record<string, (text: string) => PageKind>> = {
  '.html': (text) => (isRedirect(text) ? 'redirect' : 'page'),
  '.css': () => 'style sheet',
  '.svg': () => 'drawing',
}

/**
 * Finds what is to be checked in a folder, in the order of the paths; `origin` is where the folder is
 * served. A symbolic link within the folder is not followed: nor would the server.
 */
export async function findPages(folder: string, origin: string): Promise<readonly Page[]> {
  const root = await realpath(folder)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  const pages = names.toSorted().map(async (name) => {
    const toKind = kinds[extname(name).toLowerCase()]
    if (!toKind) return []
    const path = resolve(folder, name)
    const text = await readFile(path, 'utf8')
    return [{ kind: toKind(text), path, address: origin + toAddress(name), text }]
  })
  return (await Promise.all(pages)).flat()
}

const toAddress = (path: string): string =>
  path
    .split(sep)
    .map((name) => `/${encodeURIComponent(name)}`)
    .join('')
