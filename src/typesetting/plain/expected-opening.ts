import { runsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { furnish } from '../furniture.ts'
import { toLicenceStatement } from '../licences.ts'
import { toStatusStatement } from '../status.ts'
import { bracket, tidy } from './bracket.ts'
import type { CopyKind } from './note.ts'
import type { Surroundings } from './setting.ts'

/** The opening of a copy as it must be read, from the front matter alone: publisher, title, origin, note. */
export function expectOpening(
  { frontMatter, name, parts }: Publication,
  kind: CopyKind,
  { name: maker, origin, basePath }: Surroundings['house'],
): readonly string[] {
  const { publisher, title, creator = [], date, language, rights, license } = frontMatter
  const { description, identifier = [], changes = [] } = frontMatter
  const isShared = parts.some((part) => runsOf(part).some(({ text }) => text.includes('[')))
  const note = [
    furnish(language, kind, { house: maker }),
    stopped(rights),
    license && stopped(toLicenceStatement(license, language).sentence),
    toStatusStatement(frontMatter),
    description && stopped(description),
    [identifier].flat().join(', '),
    furnish(language, 'permanentAddress', { address: `${origin}${basePath}${name}/` }),
    ...(changes.length > 0 ? [furnish(language, 'changes')] : []),
    ...changes.flatMap((change) => ['-', change]),
    furnish(language, isShared ? 'bracketsShared' : 'brackets'),
  ]
  const authors = [creator, toPrintedDate(date, language)].flat()
  return [round(publisher), tidy(title), round(authors.join(' ')), bracket(note.join(' '))]
}

function stopped(words: string): string {
  const isWhole = words.startsWith('http') || /[.!?]\s*$/.test(words)
  return isWhole ? words : `${words}.`
}

/** Words with round brackets for square and angle ones. */
const round = (words: string): string => tidy(words).replace(/[[<]/g, '(').replace(/[\]>]/g, ')')
