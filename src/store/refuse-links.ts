import { lstatSync } from 'node:fs'
import { dirname } from 'node:path'
import { PublicationError } from '../message/publication-error.ts'
import type { Places } from './exchange.ts'
import { holderOf } from './lock.ts'
import { shown } from './shown.ts'

/**
 * Refuses links among what builds write over and clear away without asking: what they lead to is somebody else's. The
 * folder of it all, `.faircopy`, may be one, as to a disk with more room.
 * @throws PublicationError `out-folder`, naming each.
 */
export function refuseLinks(places: Places): void {
  const { builds, cache, lock, finished, ledger, next, reports } = places
  const folders = [builds, finished, ledger, next].map(dirname)
  const links = [...folders, builds, cache, lock, holderOf(lock), finished, ledger, reports].filter(
    isLink,
  )
  if (links.length === 0) return
  throw new PublicationError(
    links.map((path) => ({
      rule: 'out-folder',
      severity: 'error',
      reason: 'This is a link, and a build would write over what it leads to, or clear it away',
      hint: 'take the link away; .faircopy as a whole may be one',
      source: { path: shown(path), text: '' },
    })),
  )
}

/** What cannot be looked at is no link: whoever wants to write there says what is so. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
