import type { Amendment } from '../account.ts'
import type { Kind } from '../finding.ts'
import type { WordPlace } from '../place.ts'
import type { Reason } from '../reasons.ts'
import { withoutSpace } from './raw.ts'
import type { StoryBlock, StoryInline, StoryText } from './story.ts'

/** A paragraph while it is read. */
export interface Draft {
  readonly place: WordPlace
  /** Its raw text so far, without white space. */
  raw: string
  /** Its first words as they stand in the file, for messages. */
  opening: string
  /** How many characters of it were read, white space counted. */
  length: number
  changes: Change[]
  readonly inlines: StoryInline[]
  /** What floats on the page and hangs on it. */
  readonly hanging: StoryBlock[]
  readonly bookmarks: string[]
  /** What was told of words: which finding it is, and how many characters had been read where the words end. */
  readonly told: Map<Kind, { readonly at: number; readonly end: number }>
  sequence?: string
  /** How many tabs stand in the line that is read. */
  tabs: number
}

/** Characters that are left out, put in, or written in another way; `at` counts in the raw text, before it is in NFC. */
export interface Change {
  readonly at: number
  readonly found: string
  readonly written: string
  readonly reason: Reason
  readonly also?: readonly Reason[]
}

/** So many characters of a paragraph are kept for messages. */
const OPENING = 80

/** Begins a paragraph; `before` is raw text of it that stands elsewhere, as an equation before the first one. */
export const createDraft = (place: WordPlace, before = ''): Draft => ({
  place,
  raw: before,
  opening: '',
  length: 0,
  changes:
    before === '' ? [] : [{ at: before.length, found: '', written: ' ', reason: 'equation' }],
  inlines: [],
  hanging: [],
  bookmarks: [],
  told: new Map(),
  tabs: 0,
})

/** Characters of the file, and what the publication has for them. */
export interface Piece {
  readonly found: string
  readonly written: string
  /** Why they differ, where they do. */
  readonly reason?: Reason
}

/** Takes characters of the file into account; neighbours that are left out for one reason make one change. */
export function addRaw(draft: Draft, { found, written, reason }: Piece): void {
  const [raw, at] = [withoutSpace(found), draft.raw.length]
  advance(draft, found)
  draft.raw += raw
  if (reason === undefined) return
  if (raw === withoutSpace(written) && (raw === '' || toSpaced(found) === toSpaced(written))) return
  const last = draft.changes.at(-1)
  const isNext = last && last.at + last.found.length === at && last.reason === reason
  if (isNext && written === '' && last.written === '')
    draft.changes[draft.changes.length - 1] = { ...last, found: last.found + raw }
  else draft.changes.push({ at, found: raw, written, reason })
}

const toSpaced = (text: string): string => text.replace(/\s+/g, ' ')

/** Goes on in the text as it stands in the file. */
export function advance(draft: Draft, text: string): void {
  if (draft.opening.length < OPENING) draft.opening += text
  draft.length += text.length
}

/** Puts in what stands nowhere in the file, as a word of its own where white space stands before it. */
export function addPutIn(draft: Draft, value: string, reason: Reason): void {
  const last = draft.inlines.at(-1)
  const isFirst = last?.type === 'text' ? /\s$/.test(last.value) : last?.type !== 'noteReference'
  draft.changes.push({
    at: draft.raw.length,
    found: '',
    written: `${isFirst ? ' ' : ''}${value}`,
    reason,
  })
}

/** Ends the word that was put in, if white space follows it. */
export function endPutIn(draft: Draft, next: string): void {
  const last = draft.changes.at(-1)
  if (last?.found === '' && last.at === draft.raw.length && /^\s/.test(next))
    draft.changes[draft.changes.length - 1] = { ...last, written: `${last.written} ` }
}

/** Adds text; what looks the same as the text before it goes on with it. */
export function addText(draft: Draft, text: StoryText): void {
  const last = draft.inlines.at(-1)
  if (last?.type === 'text' && looksSame(last, text))
    draft.inlines[draft.inlines.length - 1] = { ...last, value: last.value + text.value }
  else draft.inlines.push(text)
}

const looksSame = (one: StoryText, other: StoryText): boolean =>
  one.isBold === other.isBold &&
  one.isItalic === other.isItalic &&
  one.language === other.language &&
  one.raised === other.raised &&
  one.address === other.address &&
  one.bookmark === other.bookmark

/** Tells whether a paragraph has anything to be seen. */
export const isSeen = (inlines: readonly StoryInline[]): boolean =>
  inlines.some(
    (inline) =>
      inline.type === 'noteReference' ||
      inline.type === 'picture' ||
      (inline.type === 'text' && inline.value.trim() !== ''),
  )

/** The amendments of a paragraph that is read, with offsets in its raw text in NFC. */
export const toAmendments = ({ place, raw, changes }: Draft): readonly Amendment[] =>
  withStarts(raw, changes).map(({ at, start, offset, found, written, reason, also }) => {
    const lead = raw.slice(start, at)
    return {
      place,
      offset,
      found: (lead + found).normalize('NFC'),
      written: (lead + written).normalize('NFC'),
      reason,
      ...(also && { also }),
    }
  })

/** Changes, with where the letter begins that they may be composed with, and its offset in NFC. */
function withStarts(
  raw: string,
  changes: readonly Change[],
): readonly (Change & { readonly start: number; readonly offset: number })[] {
  let [before, offset] = [0, 0]
  return changes.map((change) => {
    const start = composedBoundary(raw, change.at)
    offset += raw.slice(before, start).normalize('NFC').length
    before = start
    return { ...change, start, offset }
  })
}

/** The last offset, not after the one given, at which no mark or vowel (Hangul) stands that is composed with the letter before it. */
function composedBoundary(raw: string, at: number): number {
  let start = at
  while (start > 0 && /^[\p{M}\u1160-\u11ff]/u.test(raw.slice(start, start + 2))) start--
  return start
}
