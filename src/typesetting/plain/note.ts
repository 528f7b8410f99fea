import type { FrontMatter } from '../../publication/front-matter.ts'
import { runsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracket } from './bracket.ts'
import { BULLET } from './list.ts'
import type { Surroundings } from './setting.ts'

/** The kinds of copies, by the row of furniture that says what they are. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

type House = Surroundings['house']

/**
 * What a copy says of itself before its text, since it leaves the site: what it is, whose the words in square brackets
 * are, that something was changed, what it may be used for, whether it is kept as a record, and what it holds.
 */
export const noteOf = (
  publication: Publication,
  kind: CopyKind,
  house: House,
): readonly string[] => {
  const { description = '' } = publication.frontMatter
  const copy = plain(copyOf(publication, kind, house.name))
  const status = plain(toStatusStatement(publication.frontMatter))
  return bracketed([copy, status, plain(sentence(description))])
}

/** What it says after its text: its permanent address, its identifiers, and what was changed. */
export function endNoteOf(publication: Publication, house: House): readonly string[] {
  const { identifier = [], changes = [], language } = publication.frontMatter
  const address = `<${house.origin}${house.basePath}${publication.name}/>`
  return bracketed([
    furnish(language, 'permanentAddress', { address }),
    plain([identifier].flat().join(', ')),
    changes.length > 0 ? furnish(language, 'changes') : '',
    ...changes.map((change) => plain(`${BULLET} ${change}`)),
  ])
}

/** Statements, each of which begins a line of its own; the first opens the bracket that the last closes. */
function bracketed(statements: readonly string[]): readonly string[] {
  const said = statements.filter(Boolean)
  const last = said.length - 1
  return said.map((words, index) => (index === 0 ? '[' : '') + words + (index === last ? ']' : ''))
}

function copyOf(publication: Publication, kind: CopyKind, house: string): string {
  const { language, rights, license, changes = [] } = publication.frontMatter
  return [
    furnish(language, kind, { house }),
    furnish(language, hasBrackets(publication) ? 'bracketsShared' : 'brackets'),
    ...(changes.length > 0 ? [furnish(language, 'changesAtEnd')] : []),
    sentence(rights),
    ...licenceOf(license, language),
  ].join(' ')
}

const licenceOf = (license: FrontMatter['license'], language: string): readonly string[] =>
  license ? [sentence(toLicenceStatement(license, language).sentence)] : []

/** Words with a full stop, but for none and for an address, which it would spoil. */
export const sentence = (words: string): string =>
  /^$|[.!?]$|^https?:/.test(words.trim()) ? words : `${words}.`

/** Tells whether brackets stand in a document's own words, so that not all words in brackets are ours. */
export const hasBrackets = ({ parts, frontMatter }: Publication): boolean =>
  frontMatter.title.includes('[') ||
  parts.some((part) => runsOf(part).some(({ text }) => text.includes('[')))

/** Words that cannot be taken for a note of ours: round brackets for square ones. */
export const plain = (words: string): string => bracket(words).slice(1, -1)
