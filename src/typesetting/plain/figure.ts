import type { Figure } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { type Place, type SetBlocks, setInlines, setOurs } from './place.ts'
import { keepNext, type Stanza, stanza } from './stanza.ts'

/** What a picture shows, its caption, and what stands beneath it, on one page. */
export function setFigure(
  { alternative, caption, foot }: Figure,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const picture = setOurs(furnish(place.setting.language, 'figure', { alternative }), place)
  const below = [
    ...(caption ? [stanza(setInlines(caption, place), place.gap)] : []),
    ...setBlocks(foot, place),
  ]
  if (below.length === 0) return [picture]
  return [
    ...keepNext([picture]),
    ...below.slice(0, -1).flatMap((one) => keepNext([one])),
    ...below.slice(-1),
  ]
}
