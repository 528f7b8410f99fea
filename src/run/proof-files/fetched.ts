import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { EditionFile } from '../../editions/edition.ts'
import type { Message } from '../../message/message.ts'
import { attachedPath } from '../../publication/attached.ts'
import type { Publication } from '../../publication/tree.ts'
import { type HouseAssets, STYLE_SHEET } from '../../site/assets.ts'
import { renderAssets } from '../assets/assets.ts'

/** The web root of the site that a page stands in, by its own path there; undefined where it was copied elsewhere. */
export async function findSite(file: string, path: string): Promise<string | undefined> {
  const whole = resolve(file)
  if (!whole.endsWith(`/${path}`)) return undefined
  const root = whole.slice(0, -path.length)
  const sheet = await readFile(join(root, STYLE_SHEET)).catch(() => undefined)
  return sheet && root
}

/**
 * Compares what the pages of a publication fetch, as it lies in the site, with what its source gives: the style sheet, the
 * fonts, the pictures of the house, and the publication's own, byte by byte.
 */
export async function checkFetched(
  root: string,
  { name, files }: Publication,
  houseAssets?: HouseAssets,
): Promise<readonly Message[]> {
  const own = files.map(({ path, bytes }) => ({ path: attachedPath(name, path), bytes }))
  const fetched = [...(await renderAssets(houseAssets)), ...own]
  const reasons = await Promise.all(fetched.map((file) => compare(file, root)))
  return reasons.flatMap((reason, at) =>
    reason === undefined
      ? []
      : {
          rule: 'web-fetched',
          severity: 'error',
          reason,
          hint: 'build the site again; do not edit a finished file',
          source: { path: fetched[at]?.path ?? '', text: '' },
        },
  )
}

async function compare({ path, bytes }: EditionFile, root: string): Promise<string | undefined> {
  const found = await readFile(join(root, path)).catch(() => undefined)
  if (!found) return 'The page fetches this file, which is not there.'
  return found.equals(bytes)
    ? undefined
    : 'This file, which the page fetches, is not as it was made.'
}
