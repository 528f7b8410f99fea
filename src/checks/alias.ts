import { livingOf } from '../publication/addresses.ts'
import { aliasesOf, type Former } from '../publication/aliases.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import { formerPages } from '../publication/former.ts'
import { CITE, RESERVED } from '../publication/locate.ts'
import { remember } from '../publication/remember.ts'
import { toAddress } from '../publication/spot.ts'
import type { Publication } from '../publication/tree.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Rule } from './rule.ts'

/**
 * A former address is no address of today, nor the former one of another publication: it can lead to one place, and that is
 * there.
 */
export const alias: Rule = {
  name: 'alias',
  looksAround: true,
  *check(publication, catalogue) {
    const mine = aliasesOf(publication)
    const known = mine.map(({ from }) => toAddress(from))
    for (const [index, former] of mine.entries()) {
      const { written, writtenTo } = former
      const taker =
        known.indexOf(toAddress(former.from)) < index
          ? 'this list'
          : takerOf(former, publication, catalogue)
      if (taker !== undefined)
        yield {
          reason: `The former address ${written} is taken by ${taker}`,
          hint: taker === TODAY ? NOT_ANEW : 'take it out of the aliases, or correct it',
          position: findInFrontMatter(publication, 'aliases', written),
        }
      else if (!leadsOn(former, publication))
        yield {
          reason: `The former address ${written} leads to ${writtenTo}, which is no address of this publication`,
          hint: `name a part of ${publication.name}, or an id in it, as ${exampleOf(publication)}`,
          position: findInFrontMatter(publication, 'aliases', writtenTo),
        }
      else if (!hasPage(former, publication, catalogue))
        yield {
          reason: `No page stands at the former address ${written}`,
          hint: `add ${former.from.page.slice(0, -1)} to the aliases, so that one leads on from there`,
          position: findInFrontMatter(publication, 'aliases', written),
        }
    }
  },
}

const TODAY = 'an address of today'

const NOT_ANEW =
  'no address is given anew, so nothing is renumbered: give what stands there now one of its own (a paragraph put in after 1.6 is 1.6A), or take this out of the aliases'

function takerOf(
  { from }: Former,
  { name: owner }: Publication,
  catalogue: Catalogue,
): string | undefined {
  const [above = ''] = from.page.split('/')
  if (RESERVED.includes(above)) return "one of the site's own pages"
  const { addresses, names, owners } = addressesIn(catalogue)
  const address = toAddress(from)
  const cites = above === owner || names.has(above) ? `${above}/${CITE}/` : undefined
  if (addresses.has(address)) return TODAY
  if (from.page === cites) return `the page of citations of ${above}`
  if (above !== owner && names.has(above)) return `${above}, below whose address it stands`
  const [other] = owners.get(address) ?? []
  return other !== undefined && other < owner
    ? `${other}, which has it among its aliases`
    : undefined
}

const leadsOn = ({ to }: Former, publication: Publication): boolean =>
  ownAddresses(publication).has(toAddress(to))

const exampleOf = (publication: Publication): string => livingOf(publication).at(-1) ?? ''

/** An id needs a page that has it: one of today, or one that leads on from there. */
const hasPage = ({ from }: Former, publication: Publication, catalogue: Catalogue): boolean =>
  from.id === '' ||
  addressesIn(catalogue).addresses.has(from.page) ||
  formerPages(publication).some((other) => other.from.page === from.page)

const ownAddresses: (publication: Publication) => ReadonlySet<string> = remember(
  (publication) => new Set(livingOf(publication)),
)

/** Every address of a catalogue, looked up for each alias: to look at all publications each time would take their square. */
interface Addresses {
  /** `reaching-out/`, `reaching-out/next-steps/#p7.4`. */
  readonly addresses: { has(address: string): boolean }
  readonly names: ReadonlySet<string>
  /** The names of the publications that have an alias, in their order. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

const addressesIn: (catalogue: Catalogue) => Addresses = remember(findAddresses)

function findAddresses({ publications }: Catalogue): Addresses {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  const aliases = publications.flatMap((publication) =>
    aliasesOf(publication).map(({ from }) => [toAddress(from), publication.name] as const),
  )
  const owners = Map.groupBy(aliases, ([alias]) => alias)
  return {
    addresses: {
      has(address) {
        const owner = byName.get(address.split('/')[0] ?? '')
        return owner !== undefined && ownAddresses(owner).has(address)
      },
    },
    names: new Set(byName.keys()),
    owners: new Map([...owners].map(([alias, own]) => [alias, own.map(([, name]) => name).sort()])),
  }
}
