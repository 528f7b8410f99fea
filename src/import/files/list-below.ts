import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files below a folder, in order, without those that are hidden; links are not followed. */
export const listBelow = (folder: string): readonly string[] =>
  listAllBelow(folder).filter((path) => !/(?:^|\/)\./.test(path))

/** The files below a folder, in order; links are not followed. */
export const listAllBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort()
