import type { Amendment } from '../account.ts'
import type { Finding } from '../finding.ts'
import { type Numbering, readNumbering } from '../numbering/numbering.ts'
import type { WordPackage } from '../package/open.ts'
import type { WordPlace, WordText } from '../place.ts'
import type { Reason } from '../reasons.ts'
import { readStyles, type Styles } from '../styles/styles.ts'
import type { Carried } from './carried.ts'
import type { Field } from './field.ts'
import type { NoteNumberings } from './sections.ts'
import type { StoryNote } from './story.ts'

/** What is known while a file is read, and what has been gathered from it so far. */
export interface Reading {
  readonly word: WordPackage
  readonly styles: Styles
  readonly numbering: Numbering
  readonly findings: Finding[]
  readonly amendments: Amendment[]
  /** Those of words that were in two paragraphs, which are joined. */
  readonly joints: Amendment[]
  /** Words that are moved away, and all letters of those that were moved to where they stand. */
  readonly movedAway: { readonly place: WordPlace; readonly words: string }[]
  readonly movedHere: string[]
  readonly openings: Map<string, string>
  readonly bookmarks: Map<string, WordPlace>
  /** How many letters have each language. */
  readonly letters: Map<string, number>
  /** The notes that are referred to, in order. */
  readonly references: Map<StoryNote['text'], Reference>
  /** How notes are numbered in each section of the body that has ended. */
  readonly sections: NoteNumberings[]
}

/** A reference to a note. */
export interface Reference {
  /** In which section of the body it stands, from 0. */
  readonly section: number
  /** The mark that the author has typed for it. */
  readonly mark?: string
  readonly place: WordPlace
}

/** One text of the file, read from its first paragraph to its last: the body, or a note. */
export interface Flow {
  readonly reading: Reading
  readonly text: WordText
  /** The path of the part that it stands in. */
  readonly part: string
  /** How many paragraphs have begun. */
  paragraphs: number
  /** The raw text so far of the paragraph that began last, or of the first before it has begun. */
  raw: string
  /** Why the words of that paragraph are left out. */
  leftOut: Reason | undefined
  /** The fields that have begun and not ended, the innermost last. */
  readonly fields: Field[]
  /** A paragraph whose end is deleted, or that is the big letter of the next. */
  carried: Carried | undefined
  /** Names of bookmarks that began in paragraphs without words. */
  readonly waiting: string[]
}

/** Begins to read a file. */
export const createReading = (word: WordPackage): Reading => {
  const styles = readStyles(word.related('styles')?.root)
  return {
    word,
    styles,
    numbering: readNumbering(word.related('numbering')?.root, styles),
    findings: [],
    amendments: [],
    joints: [],
    movedAway: [],
    movedHere: [],
    openings: new Map(),
    bookmarks: new Map(),
    letters: new Map(),
    references: new Map(),
    sections: [],
  }
}

/** Begins to read a text. */
export const createFlow = (reading: Reading, text: WordText, part: string): Flow => ({
  reading,
  text,
  part,
  paragraphs: 0,
  raw: '',
  leftOut: undefined,
  fields: [],
  carried: undefined,
  waiting: [],
})
