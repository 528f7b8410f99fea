import type { HouseAssets } from '../../site/assets.ts'
import { toColourSheet } from '../../site/colours.ts'
import type { Data } from '../data/data.ts'

/** What pages fetch that is the house's own, from its data. */
export const toHouseAssets = ({
  site,
  pictures,
}: Pick<Data, 'site' | 'pictures'>): HouseAssets => ({
  colours: toColourSheet(site.colours),
  pictures,
})
