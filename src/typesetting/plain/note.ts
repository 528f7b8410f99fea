import type { FrontMatter } from '../../publication/front-matter.ts'
import type { Publication } from '../../publication/tree.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { toIdentifierLines } from '../identifiers.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracketed } from './bracket.ts'
import { BULLET } from './list.ts'
import type { Copy } from './setting.ts'
import { signStatements } from './sign-statements.ts'

/** The kinds of copies, by the row of furniture that says what they are. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

/**
 * What a copy says of itself before its text, since it leaves the site: what it is, whose the words in square brackets
 * are, that something was changed, what it may be used for, whether it is kept as a record, and what it holds.
 */
export const noteOf = (publication: Publication, kind: CopyKind, copy: Copy): readonly string[] => {
  const { description = '' } = publication.frontMatter
  const made = copyOf(publication, kind, copy)
  const status = toStatusStatement(publication.frontMatter)
  return bracketed([made, status, sentence(description)], copy.signs)
}

/** What it says after its text: its permanent address, its identifiers, and what was changed. */
export function endNoteOf(publication: Publication, { house, signs }: Copy): readonly string[] {
  const { changes = [], language } = publication.frontMatter
  const address = `<${house.origin}${house.basePath}${publication.name}/>`
  const statements = [
    furnish(language, 'permanentAddress', { address }),
    toIdentifierLines(publication.frontMatter).join(', '),
    changes.length > 0 ? furnish(language, 'changes') : '',
    ...changes.map((change) => `${BULLET} ${change}`),
  ]
  return bracketed(statements, signs)
}

function copyOf(publication: Publication, kind: CopyKind, { house, signs }: Copy): string {
  const { frontMatter, versions = [] } = publication
  const { language, rights, license, changes = [] } = frontMatter
  return [
    furnish(language, kind, { house: house.name }),
    ...signStatements(publication, signs),
    ...(versions.length > 1 ? [furnish(language, 'changesSinceAtEnd')] : []),
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
