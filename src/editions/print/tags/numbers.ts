import type { Sequence } from '../content/content.ts'
import { isTag, type Leaf, type Tag, tagsOf } from './tag.ts'
import { nameOf, type Version } from './version.ts'

/** A sequence that is to be read: its page, from 0, the type of its element and its number on the page. */
export interface Numbered {
  readonly page: number
  readonly sequence: Sequence
  readonly type: string
  readonly mcid: number
}

/** The number that content has on its page. */
export type Numbers = ReadonlyMap<Leaf, number>

/** Numbers what is to be read on each page, from 0 in the order of the tags (ISO 32000-1, 14.7.4.2). */
export function numberContent(tree: Tag): Numbers {
  const numbers = new Map<Leaf, number>()
  const next = new Map<number, number>()
  for (const { kids } of tagsOf(tree))
    for (const kid of kids) {
      if (isTag(kid) || kid.annotation) continue
      const number = next.get(kid.page) ?? 0
      numbers.set(kid, number)
      next.set(kid.page, number + 1)
    }
  return numbers
}

/** All that is to be read on the pages, with the type and the number that each is to have. */
export const toNumbered = (tree: Tag, numbers: Numbers, version: Version): readonly Numbered[] =>
  [...tagsOf(tree)].flatMap(({ role, kids }) =>
    kids.flatMap((kid) => {
      const mcid = isTag(kid) ? undefined : numbers.get(kid)
      if (isTag(kid) || !kid.sequence || mcid === undefined) return []
      const { page, sequence } = kid
      return [{ page, sequence, type: nameOf(role.type, version), mcid }]
    }),
  )
