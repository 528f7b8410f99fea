import { aliasesOf } from '../aliases.ts'
import { addressOf } from '../catalogue.ts'
import { remember } from '../remember.ts'
import { type Spot, toAddress } from '../spot.ts'
import type { Part, Publication } from '../tree.ts'
import { compareVersions } from './changes.ts'
import { permanentName } from './permanent-name.ts'
import { holdersIn, type Unit, unitsOf } from './units.ts'
import type { Change } from './version.ts'

/** An address of an earlier version that no longer exists in the current text, and the place that it leads to. */
export interface Leading {
  readonly from: Spot
  readonly to: Spot
  /** Of the page of a part: that all of it was taken out; it leads to where that is told. */
  readonly isTakenOut?: boolean
  /** The version whose address for good it is. */
  readonly version?: Permanent
}

/** A version, and whether its text is that of today. */
export interface Permanent {
  readonly date: string
  readonly isToday: boolean
}

/** An id of an earlier version that stands at the entry of what has taken its passage out. */
export interface Anchor extends Spot {
  readonly entry: Entry
}

/** An entry of the list of changes: its place among those of its version, which has its own place. */
interface Entry {
  readonly version: number
  readonly place: number
}

/** The addresses of the versions of a publication that lead on: those of ids, of parts, and one for each version. */
export const leadingOf = (publication: Publication): readonly Leading[] => [
  ...permanentOf(publication),
  ...foundOf(publication).leading,
]

/** The ids of earlier versions that stand in the list of changes. */
export const anchorsOf = (publication: Publication): readonly Anchor[] =>
  foundOf(publication).anchors

/** The part on whose page a change is told; none for the page of the publication. */
export const partOfChange = (publication: Publication, { part }: Change): Part | undefined =>
  part === '' ? undefined : partsByName(publication).get(part)

/** The parts of a publication by their names. */
export const partsByName = remember(
  ({ parts }: Publication): ReadonlyMap<string, Part> =>
    new Map(parts.map((part) => [part.name, part])),
)

/** The text of a version: that of today is the publication itself. */
export const textOf = (publication: Publication, index: number): Publication =>
  publication.versions?.[index]?.text ?? publication

/** Each version is found by the name of its publication and its date, whatever the name of the file that keeps it. */
function permanentOf(publication: Publication): readonly Leading[] {
  const { name, versions = [] } = publication
  const aliased = aliasedIn(publication)
  const all = versions.flatMap(({ date }, index) => {
    const text = textOf(publication, index)
    const own = permanentName(name, versions, index)
    if (text.name === own) return []
    return pagesOf(text).map((part) => ({
      from: { page: addressOf({ ...text, name: own }, part), id: '' },
      to: { page: addressOf(text, part), id: '' },
      version: { date, isToday: text === publication },
    }))
  })
  return all.filter(({ from }) => !aliased.has(toAddress(from)))
}

const pagesOf = ({ parts }: Publication): readonly (Part | undefined)[] => [
  undefined,
  ...parts.filter(({ name }) => name !== ''),
]

interface Found {
  readonly leading: readonly Leading[]
  readonly anchors: readonly Anchor[]
}

/** Where each lost address of an earlier version leads, or stands. Texts are compared only where an address is lost. */
const foundOf = remember((publication: Publication): Found => {
  const leading: Leading[] = []
  const anchors = new Map<string, Anchor>()
  for (const { from, ...lost } of lostOf(publication)) {
    const now = follow(lost, from.id, publication)
    if (!('version' in now)) {
      leading.push({ from, to: now })
      continue
    }
    const change = publication.versions?.[now.version]?.changes()[now.place]
    const part = change && partOfChange(publication, change)
    const to = { page: addressOf(publication, part), id: from.id }
    if (from.id === '') leading.push(leadingFromPart(from, to.page, now, lost.part, publication))
    else if (to.page !== from.page) leading.push({ from, to })
    if (from.id !== '' && !anchors.has(toAddress(to)))
      anchors.set(toAddress(to), { ...to, entry: now })
  }
  return { leading, anchors: [...anchors.values()] }
})

/** Where all of a part was taken out, its page leads to the first of its passages in the list of changes. */
function leadingFromPart(
  from: Spot,
  page: string,
  { version, place }: Entry,
  { name }: Part,
  publication: Publication,
): Leading {
  const [before, after] = [textOf(publication, version - 1), textOf(publication, version)]
  const { removals } = compareVersions(before, after)
  const units = [...(unitsByPart(before).get(name)?.values() ?? [])]
  const isTakenOut = units.length > 0 && units.every((unit) => removals.has(unit))
  if (!isTakenOut) return { from, to: { page, id: '' } }
  const id = publication.versions?.[version]?.changes()[place]?.id ?? ''
  const isOther = publication.parts.some(
    (part) => addressOf(publication, part) === page && part.index.ids.includes(id),
  )
  return { from, to: { page, id: isOther ? '' : id }, isTakenOut }
}

/** An address of an earlier version, below the name of today, at which no text stands any more. */
interface Lost {
  readonly from: Spot
  /** Which version had it, and in what part. */
  readonly index: number
  readonly part: Part
}

/** Each lost address once, in the order of the versions; what the front matter leads on is not lost. */
function lostOf(publication: Publication): readonly Lost[] {
  const { versions = [], parts } = publication
  const now = new Map(parts.map((part) => [part.name, new Set(part.index.ids)]))
  const lost = new Map<string, Lost>()
  for (const [index, { text }] of versions.entries())
    for (const part of text?.parts ?? []) {
      const page = addressOf(publication, part)
      const ids = now.get(part.name)
      const own = part.index.ids.filter((id) => !ids?.has(id))
      const isPageLost = ids === undefined && part.name !== ''
      for (const id of isPageLost ? ['', ...own] : own) {
        const from = { page, id }
        if (!lost.has(toAddress(from))) lost.set(toAddress(from), { from, index, part })
      }
    }
  for (const address of aliasedIn(publication)) lost.delete(address)
  return [...lost.values()]
}

/** The addresses that the front matter leads on itself. */
const aliasedIn = (publication: Publication): ReadonlySet<string> =>
  new Set(aliasesOf(publication).map(({ from }) => toAddress(from)))

/** Follows an id through the versions to its place of today, or to what has taken it out; '' stands for the whole part. */
function follow(
  { index, part }: Omit<Lost, 'from'>,
  id: string,
  publication: Publication,
): Spot | Entry {
  const texts = (publication.versions ?? []).map((_, place) => textOf(publication, place))
  let unit = unitAt(id, part, texts[index])
  for (const [step, newer] of texts.slice(index + 1).entries()) {
    const earlier = texts[index + step]
    if (!unit || !earlier) break
    const { matches, removals } = compareVersions(earlier, newer)
    const place = removals.get(unit)
    if (place !== undefined) return { version: index + step + 1, place }
    unit = matches.get(unit)
  }
  return spotOf(unit, publication, id)
}

/** The unit that has an id or holds it; of a whole part, the first. */
function unitAt(id: string, part: Part, text: Publication | undefined): Unit | undefined {
  const units = text && unitsByPart(text).get(part.name)
  if (id === '') return units?.values().next().value
  return units?.get(id) ?? units?.get(holdersIn(part).get(id) ?? '')
}

/** The first unit with each id, by the names of parts. */
const unitsByPart = remember(
  (text: Publication): ReadonlyMap<string, ReadonlyMap<string, Unit>> =>
    new Map(
      [...Map.groupBy(unitsOf(text), ({ part }) => part)].map(([part, units]) => [
        part,
        firstById(units),
      ]),
    ),
)

function firstById(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const first = new Map<string, Unit>()
  for (const unit of units) if (!first.has(unit.id)) first.set(unit.id, unit)
  return first
}

/** Where a unit stands; what nothing is known of leads to the page of its publication. */
function spotOf(unit: Unit | undefined, publication: Publication, id: string): Spot {
  const part = publication.parts.find(({ name }) => name === unit?.part)
  return { page: addressOf(publication, part), id: id === '' ? '' : (unit?.id ?? '') }
}
