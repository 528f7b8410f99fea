import type { Box } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { inlinesOf, type ToBlocks } from './blocks.ts'
import { toTitle } from './caption.ts'
import { type BoxMeta, toBoxOpening } from './grammar/boxes.ts'
import type { Group } from './groups.ts'
import { toInlines } from './inlines.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nothingIn, unclosedBox } from './refusals.ts'

const FIGURES = String.raw`\p{Lu}{0,3}[.\-–]?\d+[a-z]?(?:[.\-–]\d+[a-z]?)*`
/** `3` of `Recommendation 3`, `2.1` of `Box 2.1: The ferries`; of `Q4`; of `3.` */
const NUMBER = new RegExp(
  String.raw`^(?:\p{L}[\p{L} ]*?\s(${FIGURES})(?=[:.)\s–—]|$)|\p{Lu}?(\d+[a-z]?)(?=[:.)]|$))`,
  'u',
)

/** The number that a title gives its box; none where it has none. */
export function boxNumberOf(title: string): string | undefined {
  const [, named, bare = named] = NUMBER.exec(title) ?? []
  return bare?.replaceAll('–', '-')
}

/** What is set apart, with its title. */
export function toBox(
  { element, caption }: Group,
  parsing: Parsing,
  depth: number,
  toBlocks: ToBlocks,
): Box {
  const position = positionOf(element, parsing)
  const { isClosed } = element.token.meta as BoxMeta
  if (!isClosed) parsing.report({ ...unclosedBox, position })
  const [first, ...others] = element.children
  const hasTitle = first?.token.type === 'inline'
  const kind = toBoxOpening(element.token.info)?.kind ?? 'box'
  const words = hasTitle
    ? toInlines(first.token.children ?? [], position, parsing)
    : caption && toTitle(inlinesOf(caption, parsing))
  if (element.children.length === 0 && !words)
    parsing.report({ ...nothingIn(kind.replace('-', ' ')), position })
  const number = boxNumberOf(toPlainText(words ?? []))
  return {
    type: 'box',
    kind,
    id: number
      ? parsing.identifiers.claim(`${kind}-${number}`)
      : parsing.identifiers.count('box-count'),
    ...(number && { number }),
    ...(words && { title: words }),
    children: toBlocks(hasTitle ? others : element.children, parsing, depth + 1),
    position: caption && !hasTitle ? positionOf(caption, parsing) : position,
  }
}
