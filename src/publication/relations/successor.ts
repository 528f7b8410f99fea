import { type Catalogue, schemeOf } from '../catalogue.ts'
import { isPast } from '../front-matter.ts'
import type { Part, Publication } from '../tree.ts'
import { findPublication } from './named.ts'

/** What took the place of a publication: another one here, or a part of it, or what stands elsewhere. */
export type Successor =
  | { readonly kind: 'here'; readonly publication: Publication; readonly part?: Part | undefined }
  | { readonly kind: 'elsewhere'; readonly address: string }

/** What took the place of a publication; undefined where it names nothing, or what leads nowhere. */
export function successorOf(publication: Publication, catalogue: Catalogue): Successor | undefined {
  const { frontMatter } = publication
  const href = frontMatter['superseded-by']
  if (href === undefined || !isPast(frontMatter)) return undefined
  const found = findPublication(href, publication, catalogue)
  if (found && 'publication' in found) return { kind: 'here', ...found }
  if (found) return undefined
  return schemeOf(href) === undefined ? undefined : { kind: 'elsewhere', address: href }
}
