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
 * What a copy says of itself, since it leaves the site: what it is and may be used for, whether it is kept as a record,
 * what it holds, its identifiers and its permanent address, what was changed, and whose the words in square brackets are.
 * A statement begins a line of its own; the first opens the bracket that the last closes, which is never an address.
 */
export function noteOf(publication: Publication, kind: CopyKind, house: House): readonly string[] {
  const { description = '', identifier = [], changes = [], language } = publication.frontMatter
  const address = `${house.origin}${house.basePath}${publication.name}/`
  const statements = [
    copyOf(publication, kind, house.name),
    toStatusStatement(publication.frontMatter),
    sentence(description),
    [identifier].flat().join(', '),
    furnish(language, 'permanentAddress', { address }),
    changes.length > 0 ? furnish(language, 'changes') : '',
    ...changes.map((change) => `${BULLET} ${change}`),
    furnish(language, hasBrackets(publication) ? 'bracketsShared' : 'brackets'),
  ].filter(Boolean)
  const last = statements.length - 1
  return statements.map(plain).map((words, index) => {
    const opened = index === 0 ? `[${words}` : words
    return index === last ? `${opened}]` : opened
  })
}

function copyOf(publication: Publication, kind: CopyKind, house: string): string {
  const { language, rights, license } = publication.frontMatter
  return [
    furnish(language, kind, { house }),
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
