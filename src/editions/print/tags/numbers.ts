import type { Content, Edit } from '../content/content.ts'
import { isTag, type Leaf, type Tag, tagsOf } from './tag.ts'
import { nameOf, type Version } from './version.ts'

/** The numbers that content has on its page, from 0 in the order of the tags (ISO 32000-1, 14.7.4.2). */
export function numberContent(tree: Tag): ReadonlyMap<Leaf, number> {
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

/** The changes to each page that give content its element's type and its number: `/P <</MCID 3>> BDC`. */
export function toNumberEdits(
  tree: Tag,
  contents: readonly Content[],
  version: Version,
): readonly (readonly Edit[])[] {
  const edits = contents.map((): Edit[] => [])
  const numbers = numberContent(tree)
  for (const { role, kids } of tagsOf(tree))
    for (const kid of kids) {
      if (isTag(kid) || !kid.sequence) continue
      const opening = contents[kid.page]?.operators[kid.sequence.from]
      const text = `/${nameOf(role.type, version)} <</MCID ${numbers.get(kid)}>> BDC`
      if (opening) edits[kid.page]?.push({ from: opening.start, to: opening.end, text })
    }
  return edits
}
