import type { Publication } from '../../publication/tree.ts'
import { tidy } from '../../typesetting/plain/bracket.ts'
import { toEarlierStatement } from '../../typesetting/versions.ts'
import type { House } from '../edition.ts'

/** An earlier text says that it is one before all keys of its front matter, in a comment (YAML 1.2.2, 6.6). */
export function withEarlier(
  source: string,
  publication: Publication,
  { origin, basePath }: Pick<House, 'origin' | 'basePath'>,
): string {
  const { name = '' } = publication.earlierOf ?? {}
  const statement = toEarlierStatement(publication, `${origin}${basePath}${name}/`)
  return statement ? source.replace('\n', () => `\n# ${tidy(statement)}\n`) : source
}
