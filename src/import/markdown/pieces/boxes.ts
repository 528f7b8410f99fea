import { BOX_KINDS, type BoxKind } from '../../../publication/box-kinds.ts'
import { furnitureOf, wordingsFor } from '../../../wording/index.ts'
import type { Label, StoryTextBox } from '../../story/story.ts'
import * as kinds from '../kinds.ts'
import { settings } from '../words/settings.ts'
import { readText } from '../words/span.ts'
import { toMarkdown } from '../words/to-markdown.ts'
import type { Writing } from '../writing.ts'
import { toCaption } from './caption-text.ts'
import type { Caption } from './captions.ts'
import { type FlowBlock, type FlowParagraph, toFlow } from './flow.ts'
import type { BoxPiece, Piece } from './piece.ts'
import type { Owner } from './setting.ts'
import { flowToPieces, toText } from './to-pieces.ts'
import { readTypedLabels } from './typed-labels.ts'

/** Paragraphs with lines round them as a box. */
export function toBorderedBox(flow: readonly FlowBlock[], writing: Writing): BoxPiece {
  const [first] = flow
  if (first?.type === 'paragraph')
    writing.ledger.tell(kinds.bordersAsBox, { place: first.place, words: readText(first.words) })
  return toBox(flow.map(toText), undefined, writing)
}

/** What floats on the page as a box; in a cell or a note, what it holds. */
export function toTextBox(
  { blocks }: StoryTextBox,
  caption: Caption | undefined,
  owner: Owner,
  writing: Writing,
): readonly Piece[] {
  const flow = readTypedLabels(toFlow(blocks), writing.ledger)
  if (owner === 'text') return [toBox(flow, caption, writing)]
  const title: readonly Piece[] = caption
    ? [{ type: 'paragraph', ...toCaption(caption, 'caption', writing) }]
    : []
  return [...title, ...flowToPieces(flow, owner, writing)]
}

/** A box with its title: its caption, or its first paragraph, if that is bold or a heading. */
export function toBox(
  flow: readonly FlowBlock[],
  caption: Caption | undefined,
  writing: Writing,
): BoxPiece {
  const title = caption?.paragraph ?? titleOf(flow)
  const within = flow[0] === title ? flow.slice(1) : flow
  const children = (): readonly Piece[] => flowToPieces(within, 'text', writing)
  if (!title) return { type: 'box', kind: 'box', children: children() }
  const { place } = title
  const label = title.label && !title.label.isBullet ? title.label.text : undefined
  if (label && !title.isTyped) writing.ledger.label({ place, text: label })
  const words = caption
    ? toCaption(caption, 'caption', writing).text.replaceAll('\\\n', ' ')
    : toMarkdown(title.words, settings.heading, writing)
  const text = label ? `${label} ${words}` : words
  const kind = kindOf(`${label ?? ''} ${readText(title.words)}`.trim(), writing.language)
  return { type: 'box', kind, title: { text, place }, children: children() }
}

/** Kinds of box that lists count: `Question %1:`. */
const COUNTED: readonly BoxKind[] = ['recommendation', 'conclusion', 'question']

/** The kind of box that a number which Word counts belongs to, and its title: `Question 1` of `Question 1:`. */
export function countedBox(
  { text, isBullet }: Label,
  language: string,
): { readonly kind: BoxKind; readonly title: string } | undefined {
  const [title, word] = isBullet ? [] : (/^(\p{L}+) \d+[A-Z]?(?=[.:]?$)/u.exec(text) ?? [])
  if (title === undefined || word === undefined) return undefined
  const kind = COUNTED.find((one) => wordsFor(one, language).includes(word))
  return kind && { kind, title }
}

/** The most characters of a title. */
const LONGEST = 200

function titleOf(flow: readonly FlowBlock[]): FlowParagraph | undefined {
  const [first, second] = flow
  if (first?.type !== 'paragraph' || first.role === 'caption' || !second) return undefined
  const isTitle = first.role === 'heading' || isAllBold(first)
  return isTitle && readText(first.words).length <= LONGEST ? first : undefined
}

/** Tells whether every word of a paragraph is bold. */
export const isAllBold = ({ words: { spans } }: Pick<FlowParagraph, 'words'>): boolean => {
  const texts = spans.filter((span) => span.type === 'text' && /[\p{L}\p{N}]/u.test(span.value))
  return texts.length > 0 && texts.every((span) => span.type === 'text' && span.isBold)
}

/** `Case study 2: …` is a case study, `Argymhelliad 3` a recommendation: the word that editions call a box by. */
function kindOf(title: string, language: string): BoxKind {
  const small = title.toLowerCase()
  const found = BOX_KINDS.find((kind) =>
    wordsFor(kind, language).some((word) => small.startsWith(word.toLowerCase())),
  )
  return found ?? 'box'
}

const wordsFor = (kind: BoxKind, language: string): readonly string[] => [
  ...new Set([
    furnitureOf(language, kind),
    ...wordingsFor(language).map(({ furniture }) => furniture[kind]),
  ]),
]
