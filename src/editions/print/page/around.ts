import { type Filling, type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { renderAddress } from './lines/addresses.ts'
import { renderLink, toShownAddress } from './links.ts'
import type { Kid } from './node.ts'
import { renderOurs } from './ours.ts'

/** A piece of furniture in one place of which something stands that is not ours. */
export const renderAround = (
  kids: readonly Kid[],
  kind: FurnitureKind,
  place: string,
  language: string,
  filling: Filling = {},
): readonly Kid[] => putIn(kids, furnish(language, kind, { ...filling, [place]: PLACE }), language)

/** Words of ours, in the one place of which something stands that is not ours. */
export function putIn(kids: readonly Kid[], words: string, language: string): readonly Kid[] {
  const [before = '', after = ''] = words.split(PLACE)
  return [...renderOurs(before, language), ...kids, ...renderOurs(after, language)]
}

/** A sign that stands in no text (Unicode 16, 23.6, U+FFFC: the place of an object). */
export const PLACE = '\ufffc'

/** An address as it is read out, which leads to where it says. */
export const renderPlace = (address: string): readonly Kid[] => [
  renderLink(address, renderAddress(toShownAddress(address))),
]
