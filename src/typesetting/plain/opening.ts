import type { FrontMatter } from '../../publication/front-matter.ts'
import { runsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { toLicenceStatement } from '../licences.ts'
import { bracket, tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { keepNext, type Stanza, stanza } from './stanza.ts'
import { underline } from './underline.ts'
import { fill } from './wrap.ts'

/** The words of the block that opens a copy; the note in brackets is its end. */
export interface OpeningWords {
  readonly publisher: string
  readonly title: string
  /** Who wrote it, each on a line, and when. */
  readonly origin: readonly string[]
  readonly note: string
}

/** The kinds of copies, by the row of furniture that says what they are. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

/** What stands before the text: who published what, who wrote it and when, and what this copy is. */
export function openingWordsOf(
  publication: Publication,
  kind: CopyKind,
  house: string,
): OpeningWords {
  const { publisher, title, creator = [], date, language } = publication.frontMatter
  const creators = typeof creator === 'string' ? [creator] : creator
  return {
    publisher: plain(publisher),
    title: tidy(title),
    origin: [...creators, toPrintedDate(date, language)].map(plain),
    note: bracket(noteOf(publication, kind, house)),
  }
}

/** The opening block as stanzas; all but the title and the note without brackets, so that its form shows its end. */
export function setOpening({ publisher, title, origin, note }: OpeningWords): readonly Stanza[] {
  const lines = (words: string): readonly string[] => fill(words.split(' '), AXIS, WIDTH)
  return [
    stanza(lines(publisher), 0),
    stanza(underline(lines(title), '=', AXIS), 1),
    stanza(origin.flatMap(lines), 1),
    stanza(lines(note), 1),
  ].flatMap((one) => keepNext([{ ...one, within: 'never' }]))
}

function noteOf(publication: Publication, kind: CopyKind, house: string): string {
  const { language, rights, license } = publication.frontMatter
  const hasBrackets = publication.parts.flatMap(runsOf).some(({ text }) => text.includes('['))
  return [
    furnish(language, kind, { house }),
    furnish(language, hasBrackets ? 'bracketsShared' : 'brackets'),
    sentence(rights),
    ...licenceOf(license, language),
  ].join(' ')
}

const licenceOf = (license: FrontMatter['license'], language: string): readonly string[] =>
  license ? [sentence(toLicenceStatement(license, language).sentence)] : []

/** Words with a full stop, but for an address, which it would spoil. */
const sentence = (words: string): string =>
  /[.!?]$|^https?:/.test(words.trim()) ? words : `${words}.`

/** Words that cannot be taken for a note of ours: round brackets for square ones. */
const plain = (words: string): string => bracket(words).slice(1, -1)
