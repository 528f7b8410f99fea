import type { Figure, Inline, Paragraph } from '../tree.ts'
import { inlinesOf, toParagraph } from './blocks.ts'
import { isNested, toAlternative, toTitle } from './caption.ts'
import { toCaptionId } from './caption-id.ts'
import { captions } from './captions.ts'
import { decodeAddress } from './decode-address.ts'
import { parseInline } from './grammar/markdown.ts'
import { type Group, paragraphText } from './groups.ts'
import { toInlines } from './inlines.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nestedPicture } from './refusals.ts'

/** A picture in a paragraph of its own, with the caption before it or in quotes after its file. */
export function toFigure({ element, caption, foot }: Group, parsing: Parsing): Figure {
  const image = element.children[0]?.token.children?.[0]
  const position = positionOf(element, parsing)
  const title = String(image?.attrGet('title') ?? '')
  const label = captions.read(paragraphText(caption) ?? title)
  const words = caption
    ? inlinesOf(caption, parsing)
    : toInlines(parseInline(title, parsing.env), position, parsing)
  if (image?.children?.some(isNested)) parsing.report({ ...nestedPicture, position })
  return {
    type: 'figure',
    id: toCaptionId(label) ?? parsing.identifiers.count('figure'),
    file: decodeAddress(String(image?.attrGet('src') ?? '')),
    alternative: toAlternative(image?.children ?? []),
    ...withCaption(words),
    foot: foot.map((paragraph): Paragraph => toParagraph(paragraph, parsing)),
    position: caption ? positionOf(caption, parsing) : position,
  }
}

const withCaption = (words: readonly Inline[]): Pick<Figure, 'caption'> =>
  words.length > 0 ? { caption: toTitle(words) } : {}
