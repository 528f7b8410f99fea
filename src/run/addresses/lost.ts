import type { Message, Position, Source } from '../../message/message.ts'
import { livingOf } from '../../publication/addresses.ts'
import { formersOf } from '../../publication/former.ts'
import { toAddress, toSpot } from '../../publication/spot.ts'
import type { Publication } from '../../publication/tree.ts'
import { causesOf } from './cause.ts'
import { lookUp, nameIn } from './lookup.ts'
import type { AddressRecord } from './record.ts'

/**
 * What was published and leads nowhere now, in the order of the record: a page with all that stood on it, or the lost ids
 * of a page that stands or leads on.
 */
export function* lostOf(
  record: AddressRecord,
  publications: readonly Publication[],
  drafts: readonly Publication[] = [],
): Generator<Message> {
  const standing = findStanding(publications)
  const gone = record.addresses.filter((address) => !leadsOn(address, standing))
  const placeOf = makePlaceOf(record.source)
  const causes = causesOf(gone, publications, drafts)
  yield* new Set(causes.values())
  const lost = gone.filter((address) => !causes.has(nameIn(address)))
  for (const [page, addresses] of Map.groupBy(lost, (address) => toSpot(address).page)) {
    const ids = addresses.map((address) => toSpot(address).id).filter((id) => id !== '')
    yield {
      rule: 'address-lost',
      severity: 'error',
      ...(ids.length < addresses.length
        ? lostPage(page, ids, standing)
        : lostIds(page, ids, standing)),
      publication: nameIn(page),
      source: record.source,
      position: placeOf(addresses[0] ?? page),
    }
  }
}

/** What stands, and what leads on. */
interface Standing {
  /** Tells whether something stands at an address, or a former id leads on from there. */
  has(address: string): boolean
  /** Tells the same of an address that another leads to. */
  hasNow(address: string): boolean
  /** Pages that lead on, and where to. */
  readonly pages: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, Publication>
}

function findStanding(publications: readonly Publication[]): Standing {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  const formers = publications.flatMap(formersOf)
  const former = new Set(formers.map(({ from }) => toAddress(from)))
  const livingIn = (name: string): readonly string[] => {
    const publication = byName.get(name)
    return publication ? livingOf(publication) : []
  }
  const isLiving = lookUp(livingIn)
  const isLivingNow = lookUp(livingIn)
  return {
    has: (address) => isLiving(address) || former.has(address),
    hasNow: (address) => isLivingNow(address) || former.has(address),
    pages: new Map(
      formers.filter(({ from }) => from.id === '').map(({ from, to }) => [from.page, to.page]),
    ),
    byName,
  }
}

/** An id on a page that leads on leads to the same id on the page of today. */
function leadsOn(address: string, standing: Standing): boolean {
  if (standing.has(address)) return true
  const { page, id } = toSpot(address)
  const now = standing.pages.get(page)
  return now !== undefined && standing.hasNow(toAddress({ page: now, id }))
}

interface Told {
  readonly reason: string
  readonly hint: string
}

function lostPage(page: string, ids: readonly string[], standing: Standing): Told {
  const also =
    ids.length > 0 ? `, and with it ${ids.length === 1 ? 'one id' : `${ids.length} ids`} on it` : ''
  return {
    reason: `The address ${page} was published, and nothing stands there any more${also}`,
    hint: `give it back its name, or ${aliasFor(page, ids, standing)}; what may not be shown any more stays as withdrawn`,
  }
}

/** Where the publication stands, a part of it has another name: its former address alone would lead to the publication. */
function aliasFor(page: string, ids: readonly string[], standing: Standing): string {
  const owner = ownerOf(page, standing)
  if (!owner) return `add ${written(page)} to the aliases of the publication that has its text now`
  const found = pageWith(ids, owner)
  return found
    ? `add to the aliases of ${owner.name}: ${toAlias(page, found.page)}, where ${found.count} of its ${ids.length} ids are`
    : `add to the aliases of ${owner.name}: ${toAlias(page, `${owner.name}/…`)}, the part that has its text now`
}

/** So many ids of a page are named. */
const NAMED = 5

function lostIds(page: string, ids: readonly string[], standing: Standing): Told {
  const now = standing.pages.get(page) ?? page
  const where = now === page ? now : `${now}, where ${page} leads,`
  const [first = '', ...others] = ids
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''
  const named = [`${page}#${first}`, ...others.slice(0, NAMED - 1).map((id) => `#${id}`)].join(', ')
  return {
    reason:
      others.length === 0
        ? `The address ${named} was published, and ${where} has no #${first} any more`
        : `The addresses ${named}${more} were published, and ${where} has none of these ids any more`,
    hint: hintFor(page, ids, now, standing),
  }
}

function hintFor(page: string, ids: readonly string[], now: string, standing: Standing): string {
  const [first = ''] = ids
  const owner = standing.byName.get(nameIn(now))
  const found = owner && pageWith(ids, owner)
  if (now !== page && found)
    return `name among the aliases where its text is, in place of ${written(page)}: ${toAlias(page, found.page)}, where ${found.count} of ${ids.length} are`
  const to = `${written(found?.page ?? now)}#${found?.first ?? '…'}`
  const from = `${page}#${found?.first ?? first}`
  return ids.length === 1
    ? `give the passage back what its id is made of, or add to the aliases of its publication: ${toAlias(from, to)}`
    : `give the passages back what their ids are made of, or add each to the aliases of its publication, as ${toAlias(from, to)}`
}

/** The publication that a page belongs to, by its name of today or a former one. */
function ownerOf(page: string, { byName, pages }: Standing): Publication | undefined {
  const name = nameIn(page)
  return byName.get(name) ?? byName.get(nameIn(pages.get(`${name}/`) ?? '/'))
}

/** The page of a publication that has the most of some ids, how many, and the first of them; none where no page has one. */
function pageWith(
  ids: readonly string[],
  publication: Publication,
): { readonly page: string; readonly count: number; readonly first: string } | undefined {
  const wanted = new Set(ids)
  const spots = livingOf(publication)
    .map(toSpot)
    .filter(({ id }) => wanted.has(id))
  const [most] = [...Map.groupBy(spots, ({ page }) => page)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  if (!most) return undefined
  const [page, there] = most
  return { page, count: there.length, first: there[0]?.id ?? '' }
}

const toAlias = (from: string, to: string): string => `{from: ${written(from)}, to: ${written(to)}}`

/** An address as front matter names it: `plan/first#p1.2`. */
const written = (address: string): string => address.replace(/\/(?=#|$)/, '')

/** Finds addresses in the text of a record, each from where the one before it was found. */
function makePlaceOf({ text }: Source): (address: string) => Position {
  let at = 0
  let line = 1
  return (address) => {
    const offset = Math.max(at, text.indexOf(JSON.stringify(address), at))
    line += text.slice(at, offset).split('\n').length - 1
    at = offset
    return { line, column: offset - text.lastIndexOf('\n', offset - 1) }
  }
}
