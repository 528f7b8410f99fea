import type { Catalogue } from '../publication/catalogue.ts'
import { findPublication, type Named } from '../publication/relations/named.ts'
import type { Publication } from '../publication/tree.ts'
import { nowhere } from './nowhere.ts'
import type { Finding } from './rule.ts'

/** What is said of a name in the front matter that can be no other publication of today. */
export interface Wrongly {
  readonly missing: { readonly subject: string; readonly hint: string }
  readonly itself: Finding
  /** What the one that is named is called: `"plan", which took its place,`. */
  readonly called: (name: string) => string
}

/**
 * What is wrong with the name of another publication in the front matter: that none is there, or that it is this one, or an
 * earlier text; else what `judge` finds. Nothing is, with what stands elsewhere.
 */
export function faultOfNamed(
  href: string,
  from: Publication,
  catalogue: Catalogue,
  { missing, itself, called }: Wrongly,
  judge: (named: Named) => Finding | undefined,
): Finding | undefined {
  const found = findPublication(href, from, catalogue)
  if (!found) return undefined
  if ('what' in found) return nowhere(missing.subject, found, missing.hint, from)
  const { name, earlierOf } = found.publication
  if (name === from.name) return itself
  return earlierOf ? earlier(called(name), earlierOf.name) : judge(found)
}

const earlier = (which: string, now: string): Finding => ({
  reason: `${which} is an earlier text of "${now}"`,
  hint: `write /${now}/`,
})
