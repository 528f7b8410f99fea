import { addressOf, type Catalogue } from '../catalogue.ts'
import type { Publication } from '../tree.ts'
import type { Named } from './named.ts'
import { relationsOf } from './relations.ts'
import { numberOf } from './same-part.ts'

/**
 * All that a publication says of others, so that it is made anew when that is not so any more; an earlier text has its status
 * from the text of today.
 */
export function toldOfOthers(publication: Publication, catalogue: Catalogue): string {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const { status, 'status-date': since, 'status-reason': reason } = publication.frontMatter
  return JSON.stringify([
    [status, since, reason],
    successor?.kind === 'here' ? told(successor) : successor,
    replaced.map((one) => told({ publication: one })),
    translations.map((one) => [
      ...told({ publication: one }),
      one.parts.map((part) => [part.name, numberOf(part)]),
    ]),
  ])
}

const told = ({ publication, part }: Named): readonly string[] => {
  const { title, language, status, 'status-date': since = '' } = publication.frontMatter
  return [addressOf(publication, part), part?.title ?? '', title, language, status, since]
}
