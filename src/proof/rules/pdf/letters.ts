import type { Link } from '../../../publication/tree.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element } from '../../pdf/tags.ts'

/** A letter, and what it stands in. */
export interface Letter {
  readonly letter: string
  readonly sense: Sense
  /** The ids of what begins with it; told of the source alone. */
  readonly begins?: readonly string[]
  /** How a page shows it; undefined for one of the source, and where a letter and its accent are one sign. */
  readonly shown?: Shown | undefined
}

/** What a letter stands in. */
export interface Sense {
  /** The elements around it that say what it is, from the outermost: `L LI LBody P`; undefined where any may. */
  readonly block: string | undefined
  readonly emphasis: boolean
  /** Told of the source alone: in a heading, or in the line that names a section, which may be set in italics as a whole. */
  readonly inHeading?: boolean
  readonly strong: boolean
  readonly link: boolean
  /** The link itself, of the tree or of the tags. */
  readonly origin?: Link | Element
  /** What the cell that it stands in heads: `Column`, `Row`; undefined for none. */
  readonly scope: string | undefined
  /** The language that it is in, where that is not the publication's. */
  readonly language: string | undefined
  /** What the abbreviation that it stands in is short for. */
  readonly expansion: string | undefined
}

/** What a letter stands in that stands in nothing. */
export const NOTHING: Sense = {
  block: '',
  emphasis: false,
  strong: false,
  link: false,
  scope: undefined,
  language: undefined,
  expansion: undefined,
}

/** The letters of a text, without white space and marks that nobody sees; letters and their accents each by themselves. */
export function lettersOf(text: string): readonly string[] {
  if (text.length > 1) return toLetters(text)
  const known = single.get(text) ?? toLetters(text)
  single.set(text, known)
  return known
}

/** Those of single characters, of which a file has thousands and few that differ. */
const single = new Map<string, readonly string[]>()

const toLetters = (text: string): readonly string[] => [
  ...text.normalize('NFD').replace(UNSEEN, ''),
]

/** White space, soft hyphens, what only forbids or allows a line to end, and what keeps letters from joining. */
const UNSEEN = /[\s\u00ad\u200b\u200c\u2060]/gu

/** What a letter stands in, with one more element; a cell or a caption may have its words in a paragraph or by themselves. */
export function within(around: string | undefined, type: string): string {
  if (!around) return type
  return type === 'P' && /(?:TH|TD|Caption)$/.test(around) ? around : `${around} ${type}`
}
