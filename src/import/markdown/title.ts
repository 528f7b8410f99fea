import { unseenIn } from '../../publication/unseen.ts'
import type { Story } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Flow, FlowParagraph } from './pieces/flow.ts'
import type { Record } from './record.ts'
import { bare, readText } from './words/span.ts'
import type { Wishes } from './written.ts'

/** The title of a text, and the text without the paragraphs that say it. */
export interface Titled {
  /** None where nothing says it. */
  readonly title?: string
  readonly flow: readonly Flow[]
  /** References to notes that hung on the title. */
  readonly notes: readonly FlowParagraph['words']['spans'][number][]
}

/** The title that was given; else what has the style Title, what the file says of itself, or the first heading. */
export function takeTitle(
  flow: readonly Flow[],
  { properties }: Story,
  { frontMatter }: Wishes,
  record: Record,
): Titled {
  const own = titleParagraphs(flow)
  const written = own.map(({ words }) => readText(words)).join(' ')
  const heading = flow.find((block) => block.type === 'paragraph' && block.role === 'heading')
  const first = heading?.type === 'paragraph' ? readText(heading.words) : ''
  const given = frontMatter.title?.trim()
  const found = [given, written, clean(properties.title), first].find(Boolean)
  if (found === undefined) return { flow, notes: [] }
  const left = own.length > 0 ? own : repeats(flow, found)
  const title = given || written || left.map(({ words }) => readText(words))[0] || found
  if (!given && !written) record.tell(kinds.titleGuessed, { words: title })
  const words = left.map((paragraph) => readText(paragraph.words)).join(' ')
  const [{ place } = {}] = left
  const isReplaced = place !== undefined && bare(title) !== bare(words)
  if (isReplaced) record.tell(kinds.titleReplaced, { place, words })
  for (const paragraph of left) leaveOut(paragraph, isReplaced ? REPLACED : STANDS, record)
  const notes = left.flatMap(({ words }) =>
    words.spans.filter(({ type }) => type === 'noteReference'),
  )
  return { title, flow: flow.filter((block) => !left.some((one) => one === block)), notes }
}

/** A text on one line, without characters that nobody sees. */
function clean(text = ''): string {
  const unseen = new Set(unseenIn(text).map(({ offset }) => text.charAt(offset)))
  return [...text]
    .filter((character) => !unseen.has(character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The first paragraphs with the style Title, in a row. */
function titleParagraphs(flow: readonly Flow[]): readonly FlowParagraph[] {
  const start = flow.findIndex(isTitle)
  if (start < 0) return []
  const end = flow.findIndex((block, index) => index > start && !isTitle(block))
  return flow
    .slice(start, end < 0 ? flow.length : end)
    .filter((block) => block.type === 'paragraph')
}

const isTitle = (flow: Flow): boolean => flow.type === 'paragraph' && flow.role === 'title'

/** The first paragraph, if it says the title and is no heading, and if there is more than that. */
function repeats([first, second]: readonly Flow[], title: string): readonly FlowParagraph[] {
  if (first?.type !== 'paragraph' || first.role === 'heading' || first.label || !second) return []
  if (first.words.spans.some(({ type }) => type === 'noteReference')) return []
  return bare(readText(first.words)).toLowerCase() === bare(title).toLowerCase() ? [first] : []
}

/** Why the words of a title are left out of the text. */
const STANDS = 'the title, which stands in the front matter'
const REPLACED = 'the title, in place of which another was given'

function leaveOut({ words, place }: FlowParagraph, reason: string, record: Record): void {
  record.change('title')
  const found = bare(words.text)
  if (found) record.amend({ place, offset: 0, found, written: '', reason })
}
