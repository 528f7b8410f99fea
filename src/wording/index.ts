import { cy } from './cy.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ga } from './ga.ts'
import { gd } from './gd.ts'
import { primarySubtag } from './primary-subtag.ts'
import type { FurnitureKind, Wording } from './wording.ts'

export { ownNameOf } from './own-name.ts'

export type {
  AboutKind,
  AnswerKind,
  Counted,
  CountedAnswerKind,
  EditionName,
  FurnitureKind,
  SearchKind,
  SiteKind,
  StatementKind,
  Wording,
} from './wording.ts'

/** Every language, by its primary subtag (BCP 47): one file each. */
const LANGUAGES: Readonly<Record<string, Wording>> = { en, cy, de, fr, ga, gd }

/** The primary subtags of the languages that have wording. */
export const LANGUAGES_WITH_WORDING: readonly string[] = Object.keys(LANGUAGES)

/** The words of every language. */
export const wordings: readonly Wording[] = Object.values(LANGUAGES)

/** The words of a language; those of English where it has none. A region makes no difference: `de-AT` has those of `de`. */
export const wordingOf = (language: string): Wording => ofLanguage(language) ?? en

/** The words to look for in a publication of this language: its own, and English ones. */
export const wordingsFor = (language: string): readonly Wording[] => [
  ...new Set([wordingOf(language), en]),
]

/** A piece of furniture in a language, its places not filled yet. */
export const furnitureOf = (language: string, kind: FurnitureKind): string =>
  wordingOf(language).furniture[kind]

/** Tells whether what is added to a publication in this language is in its language. */
export const hasWording = (language: string): boolean => ofLanguage(language) !== undefined

/** The language that our words in a publication of this one are in: its own, or British English. */
export const ourLanguage = (language: string): string => (hasWording(language) ? language : 'en-GB')

const known = new Map<string, Wording | undefined>()

const ofLanguage = (language: string): Wording | undefined => {
  if (!known.has(language)) known.set(language, find(language))
  return known.get(language)
}

const find = (language: string): Wording | undefined => {
  const primary = primarySubtag(language)
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined
}
