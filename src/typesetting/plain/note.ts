import { addressOf } from '../../publication/catalogue.ts'
import { type FrontMatter, isSaidFirst } from '../../publication/front-matter.ts'
import { relationsOf } from '../../publication/relations/relations.ts'
import type { Publication } from '../../publication/tree.ts'
import { permanentAddress } from '../../publication/versions/cited-as.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { toIdentifierLines } from '../identifiers.ts'
import { toLicenceStatement } from '../licences.ts'
import { sentence } from '../sentence.ts'
import { toStatusStatement } from '../status.ts'
import { bracketed } from './bracket.ts'
import { BULLET } from './list.ts'
import { otherStatements, sayOther } from './other-publications.ts'
import type { Copy } from './setting.ts'
import { signStatements } from './sign-statements.ts'

/** The kinds of copies, by the row of furniture that says what they are. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

/**
 * What a copy says of itself before its text, since it leaves the site: what it is, whose the words in square brackets
 * are, that something was changed, what it may be used for, whether it is kept as a record, and what it holds.
 */
export const noteOf = (publication: Publication, kind: CopyKind, copy: Copy): readonly string[] => {
  const { frontMatter } = publication
  const { description = '' } = frontMatter
  const made = copyOf(publication, kind, copy)
  const status = isSaidFirst(frontMatter) ? '' : toStatusStatement(frontMatter)
  return bracketed([made, status, sentence(description)], copy.signs)
}

/** That it is superseded, withdrawn or a draft, which a copy says before all else; nothing where it is none of these. */
export function standingOf(publication: Publication, copy: Copy): readonly string[] {
  const { frontMatter } = publication
  if (!isSaidFirst(frontMatter)) return []
  const { successor } = relationsOf(publication, copy.catalogue)
  const statement = toStatusStatement(frontMatter, successor, (other) => sayOther(other, copy))
  return bracketed([statement], copy.signs)
}

/** What it says after its text: its permanent address, or again that it is a draft, which has none; its identifiers, others that it names, and what was changed. */
export function endNoteOf(publication: Publication, copy: Copy): readonly string[] {
  const { house, signs } = copy
  const { changes = [], language, status } = publication.frontMatter
  const place = permanentAddress(publication, addressOf(publication))
  const address = `<${house.origin}${house.basePath}${place}>`
  const statements = [
    status === 'draft'
      ? toStatusStatement(publication.frontMatter)
      : furnish(language, 'permanentAddress', { address }),
    toIdentifierLines(publication.frontMatter).join(', '),
    ...otherStatements(publication, copy),
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
