import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import { filesOf, pagesOf } from './paths.ts'

/** Finds what of a publication is missing in the site that one of its pages stands in: its other pages, and its editions. */
export function findMissing(
  root: string,
  publication: Publication,
  house: House,
): readonly Message[] {
  const files = editionsOf(house).flatMap((edition) => filesOf(publication, edition))
  return [...pagesOf(publication), ...files]
    .filter((path) => !existsSync(join(root, path)))
    .map(toMissing)
}

/** The error for a file that should stand in a site. */
export const toMissing = (path: string): Message => ({
  rule: 'site-file',
  severity: 'error',
  reason: 'This file of the site is not there',
  hint: 'build the site again; do not edit a finished one',
  source: { path, text: '' },
})
