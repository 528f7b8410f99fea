import { addressOf } from '../../publication/catalogue.ts'
import type { Publication } from '../../publication/tree.ts'
import type { House } from '../edition.ts'

/** Where a publication stands: its own page on the site. */
export const toPermanentAddress = (
  publication: Publication,
  { origin, basePath }: Pick<House, 'origin' | 'basePath'>,
): string => `${origin}${basePath}${addressOf(publication)}`
