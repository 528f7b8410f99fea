import { addressOf, type Catalogue } from '../publication/catalogue.ts'
import { RESERVED } from '../publication/locate.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Rule } from './rule.ts'

/** A former address is no address of today, nor the former one of another publication: it can lead to one place. */
export const alias: Rule = {
  name: 'alias',
  looksAround: true,
  *check(publication, catalogue) {
    const mine = publication.frontMatter.aliases ?? []
    for (const [index, name] of mine.entries()) {
      const taker =
        mine.indexOf(name) < index ? 'this list' : takerOf(name, publication.name, catalogue)
      if (taker === undefined) continue
      yield {
        reason: `The former address ${name} is taken by ${taker}`,
        hint: 'take it out of the aliases, or correct it',
        position: findInFrontMatter(publication, 'aliases', name),
      }
    }
  },
}

function takerOf(alias: string, owner: string, { publications }: Catalogue): string | undefined {
  if (RESERVED.includes(alias.split('/')[0] ?? '')) return "one of the site's own pages"
  const addresses = publications.flatMap((publication) => [
    addressOf(publication),
    ...publication.parts.map((part) => addressOf(publication, part)),
  ])
  if (addresses.includes(`${alias}/`)) return 'an address of today'
  const above = publications.find(({ name }) => name !== owner && alias.startsWith(`${name}/`))
  if (above) return `${above.name}, below whose address it stands`
  const other = publications.find(
    ({ name, frontMatter }) => name < owner && frontMatter.aliases?.includes(alias),
  )
  return other && `${other.name}, which has it among its aliases`
}
