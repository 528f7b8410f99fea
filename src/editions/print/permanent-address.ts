import { addressOf } from '../../publication/catalogue.ts'
import type { Publication } from '../../publication/tree.ts'
import { permanentAddress } from '../../publication/versions/cited-as.ts'
import type { House } from '../edition.ts'

/** Where this text of a publication stands for good: its own page on the site, or that of its version. */
export const toPermanentAddress = (
  publication: Publication,
  { origin, basePath }: Pick<House, 'origin' | 'basePath'>,
): string => `${origin}${basePath}${permanentAddress(publication, addressOf(publication))}`
