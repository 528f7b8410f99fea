import { cy } from './cy.ts'
import { de } from './de.ts'
import { en, englishFurniture } from './en.ts'
import { fr } from './fr.ts'
import { ga } from './ga.ts'
import { gd } from './gd.ts'
import type { FurnitureKind, Wording } from './wording.ts'

export type { FurnitureKind, Wording } from './wording.ts'

/** Every language, by its primary subtag (BCP 47): one file each. */
const LANGUAGES: Readonly<Record<string, Wording>> = { en, cy, de, fr, ga, gd }

/** The words of every language. */
export const wordings: readonly Wording[] = Object.values(LANGUAGES)

/** The words of a language; those of English where it has none. */
export const wordingOf = (language: string): Wording => LANGUAGES[primary(language)] ?? en

/** The words to look for in a publication of this language: its own, and English ones. */
export const wordingsFor = (language: string): readonly Wording[] => [
  ...new Set([wordingOf(language), en]),
]

/** A piece of furniture in a language, its places not filled yet. */
export const furnitureOf = (language: string, kind: FurnitureKind): string =>
  (wordingOf(language).furniture ?? englishFurniture)[kind]

/** Tells whether what is added to a publication in this language is in its language. */
export const hasFurniture = (language: string): boolean =>
  LANGUAGES[primary(language)]?.furniture !== undefined

const primary = (language: string): string => language.split('-')[0] ?? ''
