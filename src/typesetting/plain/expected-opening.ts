import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import { toIdentifierLines } from '../identifiers.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracket, tidy } from './bracket.ts'
import { type CopyKind, sentence } from './note.ts'
import type { Copy } from './setting.ts'
import { signStatements } from './sign-statements.ts'

/** The opening of a copy as it must be read, from the front matter: publisher, title, origin, note. */
export function expectOpening(
  publication: Publication,
  kind: CopyKind,
  { house, signs }: Copy,
): readonly string[] {
  const { frontMatter } = publication
  const { publisher, title, creator = [], date, language, rights, license } = frontMatter
  const { description, changes = [] } = frontMatter
  const note = [
    furnish(language, kind, { house: house.name }),
    ...signStatements(publication, signs),
    changes.length > 0 ? furnish(language, 'changesAtEnd') : '',
    sentence(rights),
    license && sentence(toLicenceStatement(license, language).sentence),
    toStatusStatement(frontMatter),
    description && sentence(description),
  ]
  const authors = [creator, toPrintedDate(date, language)].flat()
  return [publisher, title, authors.join(' '), bracket(note.join(' '), signs)].map(tidy)
}

/** The end of a copy as it must be read: its permanent address, identifiers, what was changed. */
export function expectClosing(
  { frontMatter, name }: Publication,
  { house, signs }: Copy,
): readonly string[] {
  const { language, identifier, changes = [] } = frontMatter
  const address = `<${house.origin}${house.basePath}${name}/>`
  const others = [
    toIdentifierLines(identifier).join(', '),
    ...(changes.length > 0 ? [furnish(language, 'changes')] : []),
    ...changes.flatMap((change) => ['-', change]),
  ]
  const words = `${furnish(language, 'permanentAddress', { address })} ${others.join(' ')}`
  return [bracket(words, signs)]
}
