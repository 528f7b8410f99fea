import type { Relations } from '../../publication/relations/relations.ts'
import { type Said, useInstead } from '../../typesetting/status.ts'
import { endedOnce, toShown } from '../components/banner.ts'
import type { Instead } from './record.ts'

/** What took the place of a publication, as what is found in that leads there; `house` is the language of the house. */
export function insteadOf({ successor }: Relations, house: string): Instead | undefined {
  if (!successor) return undefined
  const said = endedOnce(useInstead(successor, house))
  const at = said.findIndex(({ by }) => by === 'other')
  const link = said[at]
  if (link?.by !== 'other') return undefined
  const { other } = link
  const [title, language] =
    other.kind === 'here' ? [other.title, other.language] : [toShown(other.address), house]
  const [before, after] = [said.slice(0, at), said.slice(at + 1)].map(wordsOf)
  return [before ?? '', title, other.address, language, after ?? '']
}

const wordsOf = (said: readonly Said[]): string =>
  said.map((one) => (one.by === 'other' ? '' : one.words)).join('')
