import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionFile } from '../../../editions/edition.ts'
import { STYLE_SHEET } from '../../../site/assets.ts'
import { listFiles } from '../../../store/files.ts'
import { MANIFEST } from '../../../store/manifest.ts'

/** A folder as it stands, wherever it came from. */
export interface StandingFolder {
  readonly root: string
  /** Every file by its path in the web root; a link is none, for what it leads to is not published with it. */
  readonly paths: ReadonlySet<string>
  /** The bytes of a file; undefined where it does not stand. */
  read(path: string): Uint8Array | undefined
}

/** Looks through a folder. */
export function toStandingFolder(root: string): StandingFolder {
  const files = listFiles(root).filter(({ isLink }) => !isLink)
  const paths = new Set(files.map(({ path }) => path))
  return {
    root,
    paths,
    read: (path) => (paths.has(path) ? readFileSync(join(root, path)) : undefined),
  }
}

/** Tells a site, of which much may be missing, from any other folder: that of a publication has a page of its own too. */
export const isSite = (folder: string): boolean =>
  SIGNS.filter((path) => existsSync(join(folder, path))).length >= LEAST

const SIGNS = ['index.html', '404.html', STYLE_SHEET, MANIFEST] as const
const LEAST = 2

/** Those of some files that stand. */
export const standingOf = (
  paths: readonly string[],
  standing: Pick<StandingFolder, 'read'>,
): readonly EditionFile[] =>
  paths.flatMap((path) => {
    const bytes = standing.read(path)
    return bytes ? [{ path, bytes }] : []
  })
