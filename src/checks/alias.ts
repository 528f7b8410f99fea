import { addressOf, type Catalogue } from '../publication/catalogue.ts'
import { RESERVED } from '../publication/locate.ts'
import { remember } from '../publication/remember.ts'
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

function takerOf(alias: string, owner: string, catalogue: Catalogue): string | undefined {
  const [above = ''] = alias.split('/')
  if (RESERVED.includes(above)) return "one of the site's own pages"
  const { addresses, names, owners } = addressesIn(catalogue)
  if (addresses.has(`${alias}/`)) return 'an address of today'
  if (above !== owner && names.has(above)) return `${above}, below whose address it stands`
  const [other] = owners.get(alias) ?? []
  return other !== undefined && other < owner
    ? `${other}, which has it among its aliases`
    : undefined
}

/** Every address of a catalogue, looked up for each alias: to look at all publications each time would take their square. */
interface Addresses {
  /** `reaching-out/`, `reaching-out/next-steps/`. */
  readonly addresses: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** The names of the publications that have an alias, in their order. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

const addressesIn: (catalogue: Catalogue) => Addresses = remember(findAddresses)

function findAddresses({ publications }: Catalogue): Addresses {
  const aliases = publications.flatMap(({ name, frontMatter }) =>
    (frontMatter.aliases ?? []).map((alias) => [alias, name] as const),
  )
  const owners = Map.groupBy(aliases, ([alias]) => alias)
  return {
    addresses: new Set(
      publications.flatMap((publication) => [
        addressOf(publication),
        ...publication.parts.map((part) => addressOf(publication, part)),
      ]),
    ),
    names: new Set(publications.map(({ name }) => name)),
    owners: new Map([...owners].map(([alias, own]) => [alias, own.map(([, name]) => name).sort()])),
  }
}
