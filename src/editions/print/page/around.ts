import {
  aroundPlace,
  type Filling,
  type FurnitureKind,
  furnishAround,
} from '../../../typesetting/furniture.ts'
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
): readonly Kid[] => putIn(kids, furnishAround(language, kind, place, filling), language)

/** Words of ours in whose `PLACE` something stands that is not ours. */
export const putInPlace = (kids: readonly Kid[], words: string, language: string): readonly Kid[] =>
  putIn(kids, aroundPlace(words), language)

const putIn = (
  kids: readonly Kid[],
  [before, after]: readonly [string, string],
  language: string,
): readonly Kid[] => [...renderOurs(before, language), ...kids, ...renderOurs(after, language)]

/** An address as it is read out, which leads to where it says. */
export const renderPlace = (address: string): readonly Kid[] => [
  renderLink(address, renderAddress(toShownAddress(address))),
]
