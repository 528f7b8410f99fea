import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracket, tidy } from './bracket.ts'
import { type CopyKind, hasBrackets, sentence } from './note.ts'
import type { Surroundings } from './setting.ts'

/** The opening of a copy as it must be read, from the front matter: publisher, title, origin, note. */
export function expectOpening(
  publication: Publication,
  kind: CopyKind,
  { name: maker }: Surroundings['house'],
): readonly string[] {
  const { frontMatter } = publication
  const { publisher, title, creator = [], date, language, rights, license } = frontMatter
  const { description, changes = [] } = frontMatter
  const note = [
    furnish(language, kind, { house: maker }),
    furnish(language, hasBrackets(publication) ? 'bracketsShared' : 'brackets'),
    changes.length > 0 ? furnish(language, 'changesAtEnd') : '',
    sentence(rights),
    license && sentence(toLicenceStatement(license, language).sentence),
    toStatusStatement(frontMatter),
    description && sentence(description),
  ]
  const authors = [creator, toPrintedDate(date, language)].flat()
  return [round(publisher), tidy(title), round(authors.join(' ')), bracket(note.join(' '))]
}

/** The end of a copy as it must be read: its permanent address, identifiers, what was changed. */
export function expectClosing(
  { frontMatter, name }: Publication,
  { origin, basePath }: Surroundings['house'],
): readonly string[] {
  const { language, identifier = [], changes = [] } = frontMatter
  const address = `<${origin}${basePath}${name}/>`
  const others = [
    [identifier].flat().join(', '),
    ...(changes.length > 0 ? [furnish(language, 'changes')] : []),
    ...changes.flatMap((change) => ['-', change]),
  ]
  const words = `${furnish(language, 'permanentAddress', { address })} ${round(others.join(' '))}`
  return [`[${words.trim()}]`]
}

/** Words with round brackets for square and angle ones. */
const round = (words: string): string => tidy(words).replace(/[[<]/g, '(').replace(/[\]>]/g, ')')
