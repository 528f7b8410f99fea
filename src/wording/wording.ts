import type { en } from './en.ts'
import type { PluralRule } from './plurals.ts'

type English = typeof en

/** The kinds of words that an edition may add. */
export type FurnitureKind = keyof English['furniture']

/** The kinds of words that say what an edition is: `print`, `printFormat`, `printPurpose`, `printChecked`. */
export type EditionKind = keyof English['editions']

/** The names of editions that have words. */
export type EditionName = EditionKind extends infer Kind
  ? Kind extends `${infer Name}Checked`
    ? Name
    : never
  : never

/** The kinds of words that the pages of the site say round a text, and the site's own pages. */
export type SiteKind = keyof English['site']

/** The kinds of words that the search page and the list of every paragraph say. */
export type SearchKind = keyof English['search']

/** The kinds of words that the page says on how copies are made. */
export type AboutKind = keyof English['about']

/** The kinds of words that the accessibility statement says. */
export type StatementKind = keyof English['statement']

/** The kinds of what the search answers whose words are one text. */
export type AnswerKind = Exclude<keyof English['answers'], CountedAnswerKind>

/** The kinds of what the search answers whose words follow a count. */
export type CountedAnswerKind = {
  [Kind in keyof English['answers']]: English['answers'][Kind] extends string ? never : Kind
}[keyof English['answers']]

/** What the search answers; a list has the forms for counts, in the order of the rule, or fewer: the last is for the rest. */
export type Answers = Words<AnswerKind> & Readonly<Record<CountedAnswerKind, readonly string[]>>

/** What is counted: the rows of a table, the paragraphs of a part. */
export type Counted = keyof English['counts']

/** The licences that have a sentence, by their SPDX identifier. */
export type KnownLicence = keyof English['licences']

/** Words by their kind. */
export type Words<Kind extends string> = Readonly<Record<Kind, string>>

/**
 * What a language says: every word that is added to a publication or said round it, and every word that is looked for
 * in a text. Names in braces, `{page}`, are places that are filled.
 */
export interface Wording {
  /** What editions add to a text, and what finished copies say of themselves. */
  readonly furniture: Words<FurnitureKind>
  /** What the table of editions says of each: its title, its format, what it is good for, what is checked in it besides its words. */
  readonly editions: Words<EditionKind>
  /** What pages say round a text, and the site's own pages. */
  readonly site: Words<SiteKind>
  /** What the search page and the list of every paragraph say, and how passages without a number are called. */
  readonly search: Words<SearchKind>
  /** What the search answers. */
  readonly answers: Answers
  /** How copies are made and checked. */
  readonly about: Words<AboutKind>
  /** The accessibility statement. */
  readonly statement: Words<StatementKind>
  /** How a count and what is counted stand together: `{count} {noun}`. */
  readonly counted: string
  /** The sign between the thousands of a count (CLDR 47, group); one that forbids the end of a line, if it is a space. */
  readonly thousands: string
  /** Which form of a noun a count takes. */
  readonly plural: PluralRule
  /** What is counted: the forms of its noun, in the order of the rule. */
  readonly counts: Readonly<Record<Counted, readonly string[]>>
  /** Counts that are written out, from 0; none where a language writes figures. */
  readonly inWords?: readonly string[]
  /** What stands before the last of several things: ` and `. */
  readonly and: string
  readonly sizes: Sizes
  /** The months as they stand in a date that has a day. */
  readonly months: readonly string[]
  readonly dates: Dates
  /** What a table of dates is read by, where a timeline is made of it. */
  readonly timings: Timings
  readonly licences: Words<KnownLicence>
  /** What a caption begins with, before its number; the first word for a figure gives it its address `#f1`. */
  readonly captions: Readonly<Record<'table' | 'figure' | 'box', readonly string[]>>
  /** What a heading of a division begins with, before its number or letter: `Annex`. */
  readonly divisions: readonly string[]
  /** What the number of a division is put together of, where it is written out: `twenty`, `one`, `th`. */
  readonly numerals: readonly string[]
  /** What a reader may type before the number of a paragraph. */
  readonly paragraphs: readonly string[]
  /** What the heading of a provision may have before its number: `§ 12a`, `Article 3`. */
  readonly provisions: readonly string[]
  /** What stands on one line with the figure after it: `No.`, `Art.`; a small letter stands for a capital too. */
  readonly beforeFigures: readonly string[]
  /** What stands after these for the number 1, where it is not always a figure: `Article 1er`. */
  readonly firstProvision?: readonly string[]
  /** What a heading over several provisions has before their numbers: `§§ 2 bis 4`. */
  readonly severalProvisions: readonly string[]
  /** What stands between the first of these numbers and the last: `bis`, `und`. */
  readonly between: readonly string[]
  /** What a paragraph beneath a table or a figure begins with, before a colon. */
  readonly foot: readonly string[]
  /** What heads the column of a table that says which department leads. */
  readonly leads: readonly string[]
}

/** How a date is put. */
export interface Dates {
  readonly day: string
  /** The first of a month, where it is put otherwise: `1er octobre`. */
  readonly first?: string
  readonly month: string
  /** The months as they stand without a day, where that is otherwise. */
  readonly alone?: readonly string[]
}

/** Times of a year, before its number: `end of` 2006; the first word is said, all are understood. Capitals make no difference. */
export type TimeOfYear = Exclude<keyof English['timings'], 'lead' | 'when'>

/** What a table of dates is read by; of a heading, how it begins. */
export interface Timings extends Readonly<Record<TimeOfYear, readonly string[]>> {
  /** The heading of the column that says who leads. */
  readonly lead: readonly string[]
  /** The heading of the column that says when. */
  readonly when: readonly string[]
}

/** How the size of a file is put, in units of 1,000 bytes. */
export interface Sizes {
  /** What has less than one unit. */
  readonly tiny: string
  readonly kilobytes: string
  readonly megabytes: string
  /** The sign before tenths. */
  readonly decimal: string
}
