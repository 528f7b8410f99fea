import type { WordPlace } from '../../place.ts'
import type {
  StoryInline,
  StoryNoteReference,
  StoryParagraph,
  StoryPicture,
  StoryText,
} from '../../story/story.ts'

/** A text of a paragraph, and where it begins in the text of the whole paragraph (UTF-16 code units). */
export interface TextSpan extends StoryText {
  readonly start: number
}

/** What stands among the words and is none. */
type OtherSpan =
  | { readonly type: 'break'; readonly kind: 'line' | 'page' | 'column' }
  | StoryNoteReference
  | StoryPicture

/** A text, or what stands among the words, and where it stands in the text of the paragraph. */
export type Span = TextSpan | (OtherSpan & { readonly start: number })

/** The words of a paragraph, or a part of them, and the whole text that their places count. */
export interface Words {
  readonly place: WordPlace
  readonly text: string
  readonly spans: readonly Span[]
}

/** The words of a paragraph of the story. */
export function wordsOf({ place, inlines }: StoryParagraph): Words {
  let start = 0
  const spans = inlines.map((inline): Span => {
    const span = { ...inline, start }
    if (inline.type === 'text') start += inline.value.length
    return span
  })
  return { place, text: plainText(inlines), spans }
}

/** The text of inlines; a break is none. */
export const plainText = (inlines: readonly StoryInline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')

/** The text of words as it reads: a break is a space. */
export const readText = ({ spans }: Pick<Words, 'spans'>): string =>
  spans
    .map((span) => (span.type === 'text' ? span.value : span.type === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Tells whether there is neither a word, nor a picture, nor a reference to a note. */
export const isBlank = ({ spans }: Pick<Words, 'spans'>): boolean =>
  spans.every((span) => span.type === 'break' || (span.type === 'text' && span.value.trim() === ''))

/** Words without their first characters of text. */
export function cutStart(words: Words, length: number): Words {
  let left = length
  const spans = words.spans.flatMap((span): readonly Span[] => {
    if (left === 0 || span.type !== 'text') return [span]
    const cut = Math.min(left, span.value.length)
    left -= cut
    const value = span.value.slice(cut)
    return value === '' ? [] : [{ ...span, value, start: span.start + cut }]
  })
  return { ...words, spans }
}

/** Words whose first characters of text are in no other language and lead nowhere: labels and numbers, which no brackets may hold. */
export function withPlainStart(words: Words, length: number): Words {
  let left = length
  const spans = words.spans.flatMap((span): readonly Span[] => {
    if (left === 0 || span.type !== 'text') return [span]
    const { language, address, bookmark, ...plain } = span
    const at = Math.min(left, span.value.length)
    left -= at
    const rest = { ...span, value: span.value.slice(at), start: span.start + at }
    return [{ ...plain, value: span.value.slice(0, at) }, ...(rest.value === '' ? [] : [rest])]
  })
  return { ...words, spans }
}

/** How many characters that are no white space stand before a place of the text, in NFC: how amendments count. */
export const countBefore = (text: string, start: number): number =>
  bare(text.slice(0, start)).length

/** The same for places of one text that are asked for in their order, each counted from the one before. */
export function counterIn(text: string): (start: number) => number {
  // Of a text in NFC every part is in NFC too (Unicode Standard Annex 15).
  if (text !== text.normalize('NFC')) return (start) => countBefore(text, start)
  let [at, count] = [0, 0]
  return (start) => {
    if (start < at) [at, count] = [0, 0]
    count += bare(text.slice(at, start)).length
    at = start
    return count
  }
}

/** A text without its white space, in NFC. */
export const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '')
