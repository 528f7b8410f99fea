import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'

/** The characters of a tag and of all within it, in the structure's order. */
export const shownIn = (tag: Tag, proof: PdfProof): readonly Shown[] =>
  tag.kind === 'content'
    ? proof.sequence(tag.page, tag.sequence)
    : tag.children.flatMap((child) => shownIn(child, proof))

/** The same but for references to notes. */
export const wordsIn = (tag: Tag, proof: PdfProof): readonly Shown[] => {
  if (tag.kind === 'content') return shownIn(tag, proof)
  return tag.type === 'Reference' ? [] : tag.children.flatMap((child) => wordsIn(child, proof))
}

/** Characters as one string; the hyphen of a word that is divided is none of its characters. */
export const textOf = (shown: readonly Shown[]): string =>
  shown.map(({ text }) => (text === SOFT_HYPHEN ? '' : text)).join('')

/** What stands where a line ends within a word (ISO 32000-1, 14.8.2.2.3). */
export const SOFT_HYPHEN = '\u00ad'

/** Every element of this type, in order, those within others after them. */
export function* elementsOf(tags: readonly Tag[], ...types: readonly string[]): Generator<Element> {
  for (const tag of tags) {
    if (tag.kind !== 'element') continue
    if (types.includes(tag.type)) yield tag
    yield* elementsOf(tag.children, ...types)
  }
}

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
