import { remember } from '../../publication/remember.ts'
import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'

/** The characters of a tag and of all within it, in the structure's order; they are gathered once. */
export function shownIn(tag: Tag, proof: PdfProof): readonly Shown[] {
  if (tag.kind === 'annotation') return []
  if (tag.kind === 'content') return proof.sequence(tag.page, tag.sequence)
  const known = gathered.get(tag) ?? gather(tag.children, proof)
  gathered.set(tag, known)
  return known
}

const gathered = new WeakMap<Element, readonly Shown[]>()

/** What one tag holds alone is not copied. */
function gather(tags: readonly Tag[], proof: PdfProof): readonly Shown[] {
  const parts = tags.map((tag) => shownIn(tag, proof)).filter(({ length }) => length > 0)
  return parts.length === 1 && parts[0] ? parts[0] : parts.flat()
}

/** The same but for references to notes. */
export const wordsIn = (tag: Tag, proof: PdfProof): readonly Shown[] => {
  if (tag.kind !== 'element') return shownIn(tag, proof)
  return tag.type === 'Reference' ? [] : tag.children.flatMap((child) => wordsIn(child, proof))
}

/** Characters as one string; the hyphen of a word that is divided is none of its characters. */
export function textOf(shown: readonly Shown[]): string {
  let all = ''
  for (const { text } of shown) if (text !== SOFT_HYPHEN) all += text
  return all
}

/** What stands where a line ends within a word (ISO 32000-1, 14.8.2.2.3). */
export const SOFT_HYPHEN = '\u00ad'

/** Every element of these types, in order, those within others after them; the same tags are gone through once. */
export function elementsOf(tags: readonly Tag[], ...types: readonly string[]): readonly Element[] {
  const index = indexOf(tags)
  const [type = '', ...others] = types
  if (others.length === 0) return index.byType.get(type) ?? []
  return index.all.filter((element) => types.includes(element.type))
}

/** The elements in some tags. */
interface Index {
  readonly all: readonly Element[]
  readonly byType: ReadonlyMap<string, readonly Element[]>
}

const indexOf = remember((tags: readonly Tag[]): Index => {
  const all: Element[] = []
  const take = (own: readonly Tag[]): void => {
    for (const tag of own) {
      if (tag.kind !== 'element') continue
      all.push(tag)
      take(tag.children)
    }
  }
  take(tags)
  return { all, byType: Map.groupBy(all, ({ type }) => type) }
})

/** The elements that stand in one itself. */
export const kidsOf = ({ children }: Element): readonly Element[] =>
  children.filter((child) => child.kind === 'element')

/** The elements of a type below one, but for those within another of the type, and in elements of the type `around`. */
export function* nearestIn(
  { children }: Element,
  type: string,
  around: string,
): Generator<Element> {
  for (const child of children) {
    if (child.kind !== 'element') continue
    if (child.type === type) yield child
    else if (child.type !== around) yield* nearestIn(child, type, around)
  }
}
