import type { WordPlace } from '../place.ts'
import type { StoryNote, StoryPicture } from '../story/story.ts'
import type { Ledger } from './ledger.ts'

/** How paragraphs are numbered: 7.1; or 1, 2, 3; or (1), (2) within a section. */
export type Numbering = 'decimal' | 'whole' | 'provisions'

/** What every step of writing one part needs to know. */
export interface Writing {
  readonly ledger: Ledger
  /** The language of the publication, as a BCP 47 tag; '' where it is not known. */
  readonly language: string
  readonly numbering: Numbering
  /** The levels of lists (`levelKey`) whose numbers are those of paragraphs. */
  readonly numberedLevels: ReadonlySet<string>
  /** The labels that go on with no list, by `keyOfLabel`: they are words. */
  readonly outOfRow: ReadonlySet<string>
  /** How far most paragraphs of the text are set in, in twips. */
  readonly usualIndent: number
  /** Tells that a note is referred to here; returns the reference. */
  refer(note: StoryNote['text'], place: WordPlace): NoteMark
  /** The address of a bookmark as seen from this part; undefined where it leads nowhere. */
  addressOf(bookmark: string): string | undefined
  /** Keeps the file of a picture; returns its path. */
  keep(picture: StoryPicture): string
}

/** A reference to a note, a link to a note of another part, or nothing where the story has no such note. */
export type NoteMark =
  | { readonly type: 'none' }
  | { readonly type: 'reference'; readonly label: string }
  | { readonly type: 'link'; readonly label: string; readonly address: string }
