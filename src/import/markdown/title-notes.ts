import { keyOf, type WordPlace } from '../place.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { placesIn } from './pieces/rows.ts'
import { isBlank, type Span } from './words/span.ts'

/** Tells whether a span is a reference to a note. */
export const isReference = ({ type }: Span): boolean => type === 'noteReference'

/** Tells whether a block is a paragraph of words, on which a note may hang. */
export const isHoldingText = (block: FlowBlock): block is FlowParagraph =>
  block.type === 'paragraph' && !isBlank(block.words) && !block.label?.isBullet

/** Hangs the notes of a title, which is no text, on the first paragraph of the text; on a heading, where there is no other. */
export function hangNotes(
  flow: readonly FlowBlock[],
  titles: readonly FlowParagraph[],
  ledger: Ledger,
): readonly FlowBlock[] {
  const able = flow.filter(isHoldingText)
  const first = able.find(({ role }) => role === 'text') ?? able[0]
  if (!first || titles.length === 0) return flow
  ledger.tell(kinds.titleNote, { place: first.place })
  const before = placeAfter(first, flow) ?? 'end'
  for (const { place } of titles) ledger.move({ place, before, reason: 'titleNotes' })
  const notes = titles.flatMap(({ words }) => words.spans.filter(isReference))
  const words = { ...first.words, spans: [...first.words.spans, ...notes] }
  return flow.map((block) => (block === first ? { ...first, words } : block))
}

/** The place of the paragraph that comes next in the text. */
function placeAfter(paragraph: FlowParagraph, flow: readonly FlowBlock[]): WordPlace | undefined {
  const own = keyOf(paragraph.place)
  return flow
    .slice(flow.indexOf(paragraph) + 1)
    .flatMap((block) => (block.type === 'paragraph' ? [block.place] : placesIn([block])))
    .find((place) => keyOf(place) !== own)
}
