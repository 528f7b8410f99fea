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
    const count = leftOutBy(amendment, texts)
    const { words } = REASONS[amendment.reason]
    if (count > 0) leftOut.set(words, (leftOut.get(words) ?? 0) + count)
  }
  return {
    words: wordsOf(publication).length,
    labels: labels.length,
    leftOut: Object.fromEntries(leftOut),
  }
}

/**
 * How many words begin among the characters that an amendment is about, and are not in what is written for them; signs
 * that are no words count only where nothing is written.
 */
function leftOutBy(
  { place, offset, found, written }: Amendment,
  texts: ReadonlyMap<string, string>,
): number {
  // One sign for another, as of a special font, leaves no word out.
  if (written !== '' && [...found].length === 1) return 0
  let at = 0
  let count = 0
  for (const word of (texts.get(keyOf(place)) ?? '').split(/\s+/)) {
    const isAmended = at >= offset && at < offset + found.length
    if (isAmended && (written === '' || !lettersOf(written).includes(lettersOf(word)))) count++
    at += word.length
  }
  return count
}

/** Letters and figures, on the line and in small: `x²` is `x2`. */
const lettersOf = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')
