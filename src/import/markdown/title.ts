import type { Reason } from '../reasons.ts'
import type { Story } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { guessTitle, isSame, openingOf } from './title-guess.ts'
import { hangNotes, isHoldingText, isReference } from './title-notes.ts'
import { isOrdinal } from './words/ordinals.ts'
import { toSignsOf } from './words/raised.ts'
import { bare, readText } from './words/span.ts'
import type { Wishes } from './written.ts'

/** The title of a text, and the text without the paragraphs that say it. */
interface Titled {
  /** None where nothing says it. */
  readonly title?: string
  readonly flow: readonly FlowBlock[]
}

/** The title that was given; else what has the style Title, or what seems to be the title by its place and its look. */
export function takeTitle(
  flow: readonly FlowBlock[],
  { properties }: Story,
  { frontMatter }: Wishes,
  ledger: Ledger,
): Titled {
  const own = titleParagraphs(flow)
  const written = own.map((paragraph) => readTitle(paragraph, ledger)).join(' ')
  const given = frontMatter.title?.trim()
  const guess = given || written ? undefined : guessTitle(flow, properties.title, ledger)
  const found = given || written || guess
  if (!found) return { flow }
  const left = own.length > 0 ? own : repeats(flow, found)
  const title =
    given || written || left.map((paragraph) => readTitle(paragraph, ledger))[0] || found
  const words = left.map((paragraph) => readTitle(paragraph)).join(' ')
  const [{ place } = {}] = left
  const isReplaced = place !== undefined && bare(title) !== bare(words)
  if (isReplaced) ledger.tell(kinds.titleReplaced, { place, words })
  const rest = flow.filter((block) => !left.some((one) => one === block))
  const hanging = left.filter(({ words }) => words.spans.some(isReference))
  if (hanging.length > 0 && !rest.some(isHoldingText))
    return { title, flow: keepAsText(flow, left) }
  for (const paragraph of left) leaveOut(paragraph, isReplaced ? 'titleReplaced' : 'title', ledger)
  return { title, flow: hangNotes(rest, hanging, ledger) }
}

/** A title as it is read, its raised and lowered letters as signs. */
function readTitle({ words }: FlowParagraph, ledger?: Ledger): string {
  const spans = words.spans.map((span) => {
    const signs =
      span.type === 'text' &&
      span.raised &&
      !isOrdinal(span.value.trim(), words.text.slice(0, span.start), '')
        ? toSignsOf(span.value, span.raised)
        : undefined
    if (span.type !== 'text' || signs === undefined) return span
    ledger?.change('raisedSigns')
    return { ...span, value: signs }
  })
  return readText({ spans })
}

/** Where no text follows that its notes could hang on, a title is text too. */
const keepAsText = (
  flow: readonly FlowBlock[],
  left: readonly FlowParagraph[],
): readonly FlowBlock[] =>
  flow.map((block) =>
    block.type === 'paragraph' && left.includes(block) ? { ...block, role: 'text' } : block,
  )

/** The first paragraphs with the style Title, in a row. */
function titleParagraphs(flow: readonly FlowBlock[]): readonly FlowParagraph[] {
  const start = flow.findIndex(isTitle)
  if (start < 0) return []
  const end = flow.findIndex((block, index) => index > start && !isTitle(block))
  return flow
    .slice(start, end < 0 ? flow.length : end)
    .filter((block) => block.type === 'paragraph')
}

const isTitle = (flow: FlowBlock): boolean => flow.type === 'paragraph' && flow.role === 'title'

/** The first paragraph, if it says the title and is no heading, and if there is more than that. */
function repeats(flow: readonly FlowBlock[], title: string): readonly FlowParagraph[] {
  const opening = openingOf(flow)
  if (!opening || flow.length < 2 || opening.words.spans.some(isReference)) return []
  return isSame(readText(opening.words), title) ? [opening] : []
}

function leaveOut({ words, place }: FlowParagraph, reason: Reason, ledger: Ledger): void {
  ledger.change('title')
  const found = bare(words.text)
  if (found) ledger.amend({ place, offset: 0, found, written: '', reason })
}
