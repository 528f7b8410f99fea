import { unseenIn } from '../../publication/unseen.ts'
import type { Kind } from '../finding.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import { isAllBold } from './pieces/boxes.ts'
import { captionOf } from './pieces/captions.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { bare, readText } from './words/span.ts'

/** The title of a text that has no paragraph with the style Title, which is told; undefined where nothing is like one. */
export function guessTitle(
  flow: readonly FlowBlock[],
  property: string | undefined,
  ledger: Ledger,
): string | undefined {
  const named = clean(property)
  const [kind, title] = candidates(flow, named).find(([, words]) => words) ?? []
  if (kind) ledger.tell(kind, { ...(title && { words: title }) })
  if (named && !(title && isSame(title, named))) ledger.tell(kinds.titleLeft, { words: named })
  return title
}

/** What may be the title, the likeliest first. */
function candidates(
  flow: readonly FlowBlock[],
  named: string,
): readonly (readonly [kind: Kind, title: string | undefined])[] {
  const cover = coverLine(flow)
  const heading = soleHeading(flow)
  return [
    [kinds.titleFromProperties, isNearTop(named, flow, heading) ? named : undefined],
    [kinds.titleFromCover, cover && readText(cover.words)],
    [kinds.titleFromHeading, heading && readText(heading.words)],
  ]
}

/** Tells whether two texts are the same but for capitals and white space. */
export const isSame = (one: string, other: string): boolean =>
  bare(one).toLowerCase() === bare(other).toLowerCase()

/** The first paragraph, before which nothing but pictures stands, if it is no heading and has no label. */
export function openingOf(flow: readonly FlowBlock[]): FlowParagraph | undefined {
  const first = flow.find(({ type }) => type !== 'picture')
  return first?.type === 'paragraph' && first.role !== 'heading' && !first.label ? first : undefined
}

/** The most characters of a line on a cover. */
const LONGEST = 150

/** A short first line that no stop ends; before a heading, where it is bold or stands alone. */
export function coverLine(flow: readonly FlowBlock[]): FlowParagraph | undefined {
  const first = openingOf(flow)
  const end = flow.findIndex(isHeading)
  if (!first || end < 0 || first.isBordered || captionOf(first)) return undefined
  const words = readText(first.words)
  if (words.length > LONGEST || !/\p{L}/u.test(words) || /[.,;:…]["”’)]?$/.test(words))
    return undefined
  const isAlone = flow.slice(0, end).every((block) => block === first || block.type === 'picture')
  return isAllBold(first) || (isAlone && isPhrase(words)) ? first : undefined
}

/** Two words or more that are no date. */
const isPhrase = (words: string): boolean =>
  /\p{L}.*\s.*\p{L}/u.test(words) && !/^(?:\d{1,2} )?\p{L}+ \d{4}$/u.test(words)

const isHeading = (block: FlowBlock): block is FlowParagraph =>
  block.type === 'paragraph' && block.role === 'heading'

/** The one heading of level 1, if nothing stands before it but pictures. */
function soleHeading(flow: readonly FlowBlock[]): FlowParagraph | undefined {
  const first = flow.find(({ type }) => type !== 'picture')
  const [sole, ...others] = flow.filter(isHeading).filter(({ level }) => level === 1)
  return sole && sole === first && others.length === 0 && !sole.label ? sole : undefined
}

/** So many paragraphs are looked through for the words of a title. */
const FIRST_PAGE = 20

/** So many words tell a title that stands within a sentence. */
const TELLING = 3

/** Tells whether the words stand near the top, as a paragraph that is no heading among others, or within these. */
function isNearTop(
  title: string,
  flow: readonly FlowBlock[],
  heading: FlowParagraph | undefined,
): boolean {
  if (title === '') return false
  const own = bare(title).toLowerCase()
  const texts = flow
    .filter((block) => block.type === 'paragraph')
    .slice(0, FIRST_PAGE)
    .filter((block) => block.role !== 'heading' || block === heading)
    .map(({ words }) => bare(readText(words)).toLowerCase())
  const isTelling = title.split(' ').length >= TELLING
  return texts.includes(own) || (isTelling && texts.join('').includes(own))
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
