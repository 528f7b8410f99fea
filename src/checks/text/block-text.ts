import { positionAt } from '../../message/lines.ts'
import type { Position } from '../../message/message.ts'
import type { Block, Inline, Part } from '../../publication/tree.ts'
import { gather, type Span } from './gather.ts'
import { type Stream, streamsOf } from './streams.ts'
import { findInlines, type Written } from './written.ts'

/** The text of a heading, a paragraph, a caption …, as Markdown left it, and where each piece of it was written. */
export interface BlockText {
  readonly block: Block
  /** Its words; a break is a line end, a reference to a note or a picture U+FFFC. */
  readonly text: string
  /** Emphasis, links and all else that is no text, and where it stands in `text`. */
  readonly spans: readonly Span[]
  /** True in a cell of a table, where no list begins and no line is empty. */
  readonly isInCell: boolean
  /** Tells whether the character at an index was written with a backslash or as a character reference. */
  isEscaped(index: number): boolean
  /** Where the character at an index was written; where the text begins if that cannot be told. */
  positionAt(index: number): Position
  /** Where the mark of a phrase's language, or the line end of a break, was written; likewise. */
  positionOf(inline: Inline): Position
}

let known = new WeakMap<Part, readonly BlockText[]>()

/** Every text of a part, in document order; made once, since many rules ask for them. */
export function blockTextsOf(part: Part): readonly BlockText[] {
  const texts = known.get(part) ?? streamsOf(part).map((stream) => toText(stream, part))
  known.set(part, texts)
  return texts
}

/** Lets the texts go when a publication is checked: they are as large as its tree (20 KB of 450 words, measured). */
export function forgetTexts(): void {
  known = new WeakMap()
}

/** Its place in the source is looked for only where something is to be told of it. */
function toText({ block, inlines, position, isInCell, segments }: Stream, part: Part): BlockText {
  const { source } = part
  const { text, spans, escapes } = gather(inlines)
  let written: Written | undefined
  const find = (): Written => {
    written ??= findInlines(inlines, source, segments(source))
    return written
  }
  const toPosition = (offset: number | undefined): Position =>
    offset === undefined ? position : positionAt(source, offset)
  return {
    block,
    text,
    spans,
    isInCell,
    isEscaped: (index) => escapes.has(index),
    positionAt: (index) => toPosition(offsetIn(find(), index)),
    positionOf: (inline) => toPosition(find().offsets.get(inline)),
  }
}

/** The offset in the source of a character of the text; its anchors are in order. */
function offsetIn({ anchors }: Written, index: number): number | undefined {
  let [first, past] = [0, anchors.length]
  while (past - first > 1) {
    const middle = (first + past) >> 1
    if ((anchors[middle]?.at ?? 0) <= index) first = middle
    else past = middle
  }
  const anchor = anchors[first]
  const within = anchor && index >= anchor.at && index < anchor.at + anchor.length
  return within ? anchor.offset + index - anchor.at : undefined
}
