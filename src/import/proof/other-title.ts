import type { Account } from '../account.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../place.ts'
import type { RawReading } from './raw.ts'
import { toPlainLetters } from './same.ts'

/** Looks whether a publication has another title than its Word file, as it may on purpose: it was given to the import, or mended. */
export function findOtherTitle(
  title: string,
  { amendments }: Account,
  raw: RawReading,
): Finding | undefined {
  const texts = new Map(
    [...raw.values()].flat().map(({ place, text }) => [keyOf(place), text] as const),
  )
  const own = amendments.filter(({ reason }) => reason === 'title')
  const [first] = own
  const words = own.map(({ place }) => texts.get(keyOf(place))?.trim() ?? '').join(' ')
  if (!first || toPlainLetters(words) === toPlainLetters(title)) return undefined
  return {
    rule: 'word-title',
    severity: 'warning',
    reason: `The title is “${title}”, and the Word file's “${words}”`,
    hint: 'see that the title in the front matter is the right one',
    place: first.place,
  }
}
