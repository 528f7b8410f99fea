import { wordsOf } from '../publication/runs.ts'
import type { Publication } from '../publication/tree.ts'
import type { Account, Amendment } from './account.ts'
import { keyOf } from './place.ts'
import type { RawReading } from './proof/raw.ts'
import { REASONS } from './reasons.ts'

/** What an import comes to. */
export interface Counts {
  /** Words of the publication. */
  readonly words: number
  /** Automatic numbers that were reckoned, since the Word file has them nowhere. */
  readonly labels: number
  /** Words of the Word file that the publication does not have, by the reason, in the order of the file. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** Counts what was imported. */
export function countImport(
  publication: Publication,
  { labels, amendments }: Account,
  raw: RawReading,
): Counts {
  const texts = new Map(
    [...raw.values()].flat().map(({ place, text }) => [keyOf(place), text] as const),
  )
  const leftOut = new Map<string, number>()
  for (const amendment of amendments) {
    const count = amendment.written === '' ? wordsIn(amendment, texts) : 0
    const { words } = REASONS[amendment.reason]
    if (count > 0) leftOut.set(words, (leftOut.get(words) ?? 0) + count)
  }
  return {
    words: wordsOf(publication).length,
    labels: labels.length,
    leftOut: Object.fromEntries(leftOut),
  }
}

/** How many words begin among the characters that an amendment leaves out. */
function wordsIn({ place, offset, found }: Amendment, texts: ReadonlyMap<string, string>): number {
  let at = 0
  let count = 0
  for (const word of (texts.get(keyOf(place)) ?? '').split(/\s+/)) {
    if (at >= offset && at < offset + found.length) count++
    at += word.length
  }
  return count
}
