import type { Kind } from '../finding.ts'
import type { WordPlace } from '../place.ts'
import type { Reason } from '../reasons.ts'
import type { Look } from '../styles/look.ts'
import type { Style } from '../styles/styles.ts'
import type { Draft } from './draft.ts'
import { reasonOfFields } from './field.ts'
import { DELETED } from './kinds/changes.ts'
import type { Flow } from './reading.ts'

/** What holds for the elements that are read: what they stand in. */
export interface Scope {
  readonly flow: Flow
  /** Why the words are left out; undefined where they are not. */
  readonly leftOut?: Reason
  /** Whether all in it is deleted, so that its words are no words of the file any more. */
  readonly isDeleted?: boolean
  /** What the style of the table says of the cell. */
  readonly cellLook?: Look
  /** The paragraph that is open round a text box or the like. */
  readonly holder?: RunScope
  /** The characters that stand there first, which are written in another way, once. */
  readonly first?: First
}

/** Characters of the file, and what is written for them; what has been read of them is taken away. */
export interface First {
  found: string
  written: string
  readonly reason: Reason
}

/** What holds within a paragraph. */
export interface RunScope extends Scope {
  readonly draft: Draft
  readonly style: Style
  /** What the gap before each stop of its tabs is filled with: `underscore`, `dot`. */
  readonly leaders?: readonly string[]
  readonly address?: string
  readonly bookmark?: string
  /** Whether a direction was set right-to-left round it (w:dir, w:bdo). */
  readonly isRightToLeft?: boolean
}

/** Why the words at this point are left out; undefined where they are not. */
export const reasonOf = ({ flow, leftOut }: Scope): Reason | undefined =>
  leftOut ?? reasonOfFields(flow.fields)

/** The place of the paragraph that begins next. */
export const nextPlaceOf = ({ text, paragraphs }: Flow): WordPlace => ({
  text,
  paragraph: paragraphs,
})

/** The place that is read now: of a paragraph, or of the one that begins next. */
export const placeOf = (scope: Scope | RunScope): WordPlace =>
  'draft' in scope ? scope.draft.place : nextPlaceOf(scope.flow)

/** Tells of something found; not within words that are left out, of which has been told as a whole. */
export function tell(scope: Scope | RunScope, kind: Kind, words = ''): void {
  if (!scope.isDeleted && reasonOf(scope) === undefined) tellOf(scope, kind, words)
}

/** Tells of something found, wherever it stands. */
export function tellOf(scope: Scope | RunScope, kind: Kind, words = ''): void {
  tellAt(placeOf(scope), scope, kind, words)
}

/** Tells of something found at a place that has been read. */
export function tellAt(place: WordPlace, { flow }: Scope, kind: Kind, words = ''): void {
  flow.reading.findings.push({ ...kind, place, ...(words && { words }) })
}

/** Tells of what words are, run by run: where it was told of the words right before, they are told as one. */
export function tellOfWords(scope: RunScope, kind: Kind, words: string): void {
  if (!scope.isDeleted && reasonOf(scope) === undefined) tellOfRun(scope, kind, words)
}

/** The same, wherever the words stand. */
export function tellOfRun(scope: RunScope, kind: Kind, words: string): void {
  if (words.trim() === '') return
  const { findings } = scope.flow.reading
  const { length, told } = scope.draft
  const before = told.get(kind)
  const last = before && findings[before.at]
  if (last && before.end === length)
    findings[before.at] = { ...last, words: `${last.words ?? ''}${words}` }
  else tellOf(scope, kind, words)
  const at = last && before.end === length ? before.at : findings.length - 1
  told.set(kind, { at, end: kind === DELETED ? length : length + words.length })
}
