import type {
  StoryBlock,
  StoryParagraph,
  StoryPicture,
  StoryTable,
  StoryTextBox,
} from '../../story/story.ts'
import { isBlank, type Span, type Words, wordsOf } from '../words/span.ts'

/** What blocks are written from: paragraphs by their words, and what stands between them. */
export type FlowBlock = FlowParagraph | StoryTable | StoryPicture | StoryTextBox

/** A paragraph by its words, and what was found of it since it was read. */
export interface FlowParagraph extends Omit<StoryParagraph, 'inlines'> {
  readonly words: Words
  /** Whether its label stands in the text, typed by hand, and was taken out of its words. */
  readonly isTyped?: boolean
  /** Whether it begins with a number that was typed by hand, and stands among its words: `7.1`. */
  readonly hasNumber?: boolean
  /** Whether it is a line of a list of contents that was typed by hand. */
  readonly isContents?: boolean
}

/**
 * The flow of blocks. Pictures at the beginning and the end of a paragraph stand by themselves; a text box of nothing but
 * pictures is what it holds; paragraphs that hold nothing are left out, unless a number stands before them.
 */
export const toFlow = (blocks: readonly StoryBlock[]): readonly FlowBlock[] =>
  blocks.flatMap((block): readonly FlowBlock[] => {
    if (block.type === 'textBox') return openTextBox(block)
    return block.type === 'paragraph' ? splitPictures(block) : [block]
  })

function openTextBox(box: StoryTextBox): readonly FlowBlock[] {
  const flow = toFlow(box.blocks)
  const isFigure =
    flow.some(({ type }) => type === 'picture') &&
    flow.every(
      (one) => one.type === 'picture' || (one.type === 'paragraph' && isMarkedCaption(one)),
    )
  if (isFigure) return flow
  return flow.length > 0 ? [box] : []
}

/** Tells whether the author has marked a paragraph as a caption. */
export const isMarkedCaption = ({ role, sequence }: FlowParagraph): boolean =>
  role === 'caption' || sequence !== undefined

function splitPictures(paragraph: StoryParagraph): readonly FlowBlock[] {
  const words = wordsOf(paragraph)
  const isText = (span: Span): boolean => !isBlank({ spans: [span] }) && span.type !== 'picture'
  const first = words.spans.findIndex(isText)
  const last = words.spans.findLastIndex(isText)
  const within = words.spans.slice(Math.max(first, 0), last + 1)
  const before = picturesOf(words.spans.slice(0, Math.max(first, 0)))
  const after = picturesOf(words.spans.slice(last + 1))
  const { inlines, ...others } = withoutBlankBullet(paragraph)
  const isKept = within.length > 0 || (paragraph.label && !paragraph.label.isBullet)
  const own: FlowParagraph = { ...others, words: { ...words, spans: within } }
  return [...before, ...(isKept ? [own] : []), ...after]
}

/** A bullet that shows nothing is that of a further paragraph of an item, as pandoc writes them. */
function withoutBlankBullet(paragraph: StoryParagraph): StoryParagraph {
  const { label, ...others } = paragraph
  return label?.isBullet && label.text === '' ? others : paragraph
}

const picturesOf = (spans: readonly Span[]): readonly StoryPicture[] =>
  spans.flatMap((span) => {
    if (span.type !== 'picture') return []
    const { start, ...picture } = span
    return [picture]
  })
