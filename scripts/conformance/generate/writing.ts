import type { Chance } from './chance.ts'
import { type Language, LEXICON } from './lexicon.ts'

/** How the paragraphs of a publication are numbered. */
export type Numbering = 'decimal' | 'whole' | 'provisions' | 'none'

/** One part while it is written: what it is written in, what it has counted, and what is to stand at its end. */
export interface Writing {
  readonly chance: Chance
  readonly language: Language
  readonly numbering: Numbering
  /** `3`, or `A` for an annex. */
  readonly chapter: string
  /** Notes and abbreviations. */
  readonly ends: string[]
  /** What may be linked to: `#p3.1`. */
  readonly targets: string[]
  /** What has been counted, by its kind; paragraphs with whole numbers run on through all parts. */
  readonly counts: Map<string, number>
}

/** The next number of a kind. */
export function next({ counts }: Writing, kind: string): number {
  const number = (counts.get(kind) ?? 0) + 1
  counts.set(kind, number)
  return number
}

/** Words in a row. */
export const phrase = ({ chance, language }: Writing, length: number): string =>
  Array.from({ length }, () => chance.pick(LEXICON[language])).join(' ')

/** Words that begin with a capital letter. */
export function opening(writing: Writing, length: number): string {
  const words = phrase(writing, length).replace(/^[^\p{L}]+/u, '')
  return words ? words[0]?.toUpperCase() + words.slice(1) : 'Words'
}
