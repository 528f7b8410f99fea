import type { FrontMatter } from '../publication/front-matter.ts'
import { type Filling, furnish } from './furniture.ts'

/** The folio of a page: `Page 3 of 7`; of a draft it says on every page that it is one. */
export const toFolio = (
  { status, language }: Pick<FrontMatter, 'status' | 'language'>,
  filling: Filling,
): string => furnish(language, status === 'draft' ? 'draftFolio' : 'folio', filling)
