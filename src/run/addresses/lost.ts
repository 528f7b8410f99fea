import { type Message, toPosition } from '../../message/message.ts'
import { livingOf } from '../../publication/addresses.ts'
import { formersOf, toAddress, toSpot } from '../../publication/former.ts'
import type { Publication } from '../../publication/tree.ts'
import type { AddressRecord } from './record.ts'

/** Every address that was published and leads nowhere now: a page with all that stood on it, or an id on a page that stands. */
export function lostOf(
  record: AddressRecord,
  publications: readonly Publication[],
): readonly Message[] {
  const standing = findStanding(publications)
  const lost = record.addresses.filter((address) => !leadsOn(address, standing))
  const pages = new Set(lost.filter((address) => !address.includes('#')))
  const within = Map.groupBy(
    lost.filter((address) => address.includes('#')),
    (address) => toSpot(address).page,
  )
  return lost.flatMap((address) => {
    const { page, id } = toSpot(address)
    if (id && pages.has(page)) return []
    const { reason, hint } = id
      ? lostId(page, id, standing)
      : lostPage(page, within.get(page)?.length ?? 0)
    return toMessage(address, reason, hint, record)
  })
}

/** What stands, and what leads on. */
interface Standing {
  /** Tells whether something stands at an address, or a former id leads on from there. */
  has(address: string): boolean
  /** Pages that lead on, and where to. */
  readonly pages: ReadonlyMap<string, string>
}

/** Of one publication after another, for a record is in order: a set of all addresses of 10,000 would be slow to fill. */
function findStanding(publications: readonly Publication[]): Standing {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  const formers = publications.flatMap(formersOf)
  const former = new Set(formers.map(({ from }) => toAddress(from)))
  let living: ReadonlySet<string> = new Set()
  let owner = ''
  return {
    has(address) {
      const name = nameIn(address)
      if (name !== owner) {
        const publication = byName.get(name)
        living = new Set(publication ? livingOf(publication) : [])
        owner = name
      }
      return living.has(address) || former.has(address)
    },
    pages: new Map(
      formers.filter(({ from }) => from.id === '').map(({ from, to }) => [from.page, to.page]),
    ),
  }
}

/** An id on a page that leads on leads to the same id on the page of today. */
function leadsOn(address: string, standing: Standing): boolean {
  if (standing.has(address)) return true
  const { page, id } = toSpot(address)
  const now = standing.pages.get(page)
  return now !== undefined && standing.has(toAddress({ page: now, id }))
}

/** The name of the publication that an address belongs to, or belonged to. */
export const nameIn = (address: string): string => address.slice(0, address.indexOf('/'))

interface Told {
  readonly reason: string
  readonly hint: string
}

function lostPage(page: string, ids: number): Told {
  const also = ids > 0 ? `, and with it ${ids === 1 ? 'one id' : `${ids} ids`} on it` : ''
  return {
    reason: `The address ${page} was published, and nothing stands there any more${also}`,
    hint: `give it back its name, or add ${page.slice(0, -1)} to the aliases of the publication that has its text now; what may not be shown any more stays as withdrawn`,
  }
}

function lostId(page: string, id: string, { pages }: Standing): Told {
  const now = pages.get(page)
  const isMissing = now === undefined ? '' : `, where ${page} leads,`
  return {
    reason: `The address ${page}#${id} was published, and ${now ?? page}${isMissing} has no #${id} any more`,
    hint: `give the passage back what its id is made of, or add to the aliases of its publication: {from: ${page.slice(0, -1)}#${id}, to: ${(now ?? page).slice(0, -1)}#…}`,
  }
}

function toMessage(
  address: string,
  reason: string,
  hint: string,
  { source }: AddressRecord,
): Message {
  const offset = source.text.indexOf(JSON.stringify(address))
  const position = toPosition(source.text, Math.max(0, offset))
  const publication = nameIn(address)
  return { rule: 'address-lost', severity: 'error', reason, hint, publication, source, position }
}
