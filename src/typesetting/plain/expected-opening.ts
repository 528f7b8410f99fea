import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracket, tidy } from './bracket.ts'
import { type CopyKind, hasBrackets, sentence } from './note.ts'
import type { Surroundings } from './setting.ts'

/** The opening of a copy as it must be read, from the front matter alone: publisher, title, origin, note. */
export function expectOpening(
  publication: Publication,
  kind: CopyKind,
  { name: maker, origin, basePath }: Surroundings['house'],
): readonly string[] {
  const { frontMatter, name } = publication
  const { publisher, title, creator = [], date, language, rights, license } = frontMatter
  const { description, identifier = [], changes = [] } = frontMatter
  const note = [
    furnish(language, kind, { house: maker }),
    sentence(rights),
    license && sentence(toLicenceStatement(license, language).sentence),
    toStatusStatement(frontMatter),
    description && sentence(description),
    [identifier].flat().join(', '),
    furnish(language, 'permanentAddress', { address: `${origin}${basePath}${name}/` }),
    ...(changes.length > 0 ? [furnish(language, 'changes')] : []),
    ...changes.flatMap((change) => ['-', change]),
    furnish(language, hasBrackets(publication) ? 'bracketsShared' : 'brackets'),
  ]
  const authors = [creator, toPrintedDate(date, language)].flat()
  return [round(publisher), tidy(title), round(authors.join(' ')), bracket(note.join(' '))]
}

/** Words with round brackets for square and angle ones. */
const round = (words: string): string => tidy(words).replace(/[[<]/g, '(').replace(/[\]>]/g, ')')
