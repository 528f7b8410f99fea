import { addressOf } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { LinkTo } from '../page.ts'

/**
 * For machines: which version is the latest, and which are before and after this one (RFC 5829, 3).
 */
export function renderVersionLinks(publication: Publication, linkTo: LinkTo): string {
  const { versions = [], earlierOf } = publication
  if (earlierOf) {
    const { name, before, after } = earlierOf
    return [
      link('latest-version', linkTo(`${name}/`)),
      before ? link('predecessor-version', linkTo(before)) : '',
      link('successor-version', linkTo(after)),
    ].join('')
  }
  const before = versions.at(-2)?.text
  return before ? link('predecessor-version', linkTo(addressOf(before))) : ''
}

const link = (rel: string, href: string): string => `<link rel="${rel}" href="${href}">\n`
