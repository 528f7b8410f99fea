import type { Piece } from '../reading.ts'
import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'
import { shownIn, textOf } from './texts.ts'

/** Elements that stand within a line (ISO 32000-1, 14.8.4.4); every other one ends the text before it. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Code', 'NonStruct', 'Lbl'])

/** A stretch of characters, of the text or added to it; `undefined` ends the words before it. */
type Stretch = { readonly shown: readonly Shown[]; readonly isAdded: boolean } | undefined

/** The text of an element, block by block; the furniture of each block after its words, for it may stand in one. */
export function readText(element: Element, proof: PdfProof): readonly Piece[] {
  const blocks: Exclude<Stretch, undefined>[][] = [[]]
  for (const stretch of stretchesOf(element, element, proof)) {
    if (stretch) blocks.at(-1)?.push(stretch)
    else blocks.push([])
  }
  return blocks.flatMap((block) => [
    ...toPieces(
      block.filter(({ isAdded }) => !isAdded).flatMap(({ shown }) => shown),
      false,
    ),
    ...block.filter(({ isAdded }) => isAdded).flatMap(({ shown }) => toPieces(shown, true)),
  ])
}

/** `block` is the element that the tag stands in, past all that stand within lines. */
function* stretchesOf(tag: Tag, block: Element, proof: PdfProof): Generator<Stretch> {
  if (tag.kind === 'content') {
    if (block.type !== 'Figure') yield { shown: shownIn(tag, proof), isAdded: false }
    return
  }
  if (isFurniture(tag, block)) return yield { shown: shownIn(tag, proof), isAdded: true }
  const isInline = INLINE.has(tag.type)
  if (!isInline) yield undefined
  for (const child of tag.children) yield* stretchesOf(child, isInline ? block : tag, proof)
  if (!isInline) yield undefined
}

/** A reference to a note, and the label of a note. */
const isFurniture = ({ type }: Element, block: Element): boolean =>
  type === 'Reference' || (type === 'Lbl' && block.type === 'Note')

function toPieces(shown: readonly Shown[], furniture: boolean): readonly Piece[] {
  const [first] = shown
  return first ? [{ text: textOf(shown), furniture, where: `page ${first.page}` }] : []
}
