import type { Catalogue, Nowhere } from '../catalogue.ts'
import type { Part, Publication } from '../tree.ts'

/** A publication that another one names, and the part of it. */
export interface Named {
  readonly publication: Publication
  readonly part?: Part | undefined
}

/**
 * Finds the publication that a value of the front matter names, as links name it, or by its whole address; undefined for
 * what stands elsewhere, or cannot be read.
 */
export function findPublication(
  href: string,
  from: Publication,
  catalogue: Catalogue,
): Named | Nowhere | undefined {
  const { home } = catalogue
  const [part] = from.parts
  if (!part) return undefined
  const own = home && href.startsWith(home) ? `/${href.slice(home.length)}` : href
  const target = catalogue.resolve(own, from, part)
  if (target.kind === 'nowhere') return target
  if (target.kind === 'external') return undefined
  const { publication, part: named } = target
  return { publication, part: named }
}
