import type { PdfDict } from '@libpdf/core'
import type { Part } from '../../../publication/tree.ts'
import type { Shown } from '../../pdf/shown.ts'

/** A letter, and what it stands in. */
export interface Letter {
  readonly letter: string
  readonly sense: Sense
  /** How a page shows it; undefined for one of the source, and where a letter and its accent are one sign. */
  readonly shown?: Shown | undefined
}

/** What a letter stands in. */
export interface Sense {
  /** The elements around it that say what it is, from the outermost: `L LI LBody P`; undefined where any may. */
  readonly block: string | undefined
  readonly emphasis: boolean
  readonly strong: boolean
  /** Where the link that it stands in leads: an address, or `WITHIN` the file; undefined for no link. */
  readonly link: string | undefined
  /** Of a letter of the source, where its link leads as it is written, and from which part. */
  readonly from?: { readonly href: string; readonly part: Part } | undefined
  /** Of a letter of a file, the link that it stands in. */
  readonly annotation?: PdfDict | undefined
  /** What the cell that it stands in heads: `Column`, `Row`; undefined for none. */
  readonly scope: string | undefined
  /** The language that it is in, where that is not the publication's. */
  readonly language: string | undefined
  /** What the abbreviation that it stands in is short for. */
  readonly expansion: string | undefined
}

/** Where a link leads that stays in its file. */
export const WITHIN = 'within the file'

/** An address as it is compared: as a browser writes it. */
export const addressOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).href : address

/** The letters of a text, without white space and marks that nobody sees; letters and their accents each by themselves. */
export const lettersOf = (text: string): readonly string[] => [
  ...text.normalize('NFD').replace(UNSEEN, ''),
]

/** White space, soft hyphens, and what only forbids or allows a line to end. */
const UNSEEN = /[\s\u00ad\u200b\u2060]/gu

/** What a letter stands in, with one more element; a cell or a caption may have its words in a paragraph or by themselves. */
export function within(around: string | undefined, type: string): string {
  if (!around) return type
  return type === 'P' && /(?:TH|TD|Caption)$/.test(around) ? around : `${around} ${type}`
}
