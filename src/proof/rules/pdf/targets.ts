import { remember } from '../../../publication/remember.ts'
import { say } from '../../expectations/say.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import { elementsOf, textOf } from '../../pdf/texts.ts'
import { isBackIn } from './back-links.ts'
import { beginningsOf, isLedTo } from './beginnings.ts'
import { lettersOf } from './letters.ts'
import { type Leads, type LinkArea, type LinkTag, linksIn } from './link-tags.ts'
import { type Fault, type Finished, type PdfRule, REPORT } from './rule.ts'
import { tagLetters } from './tag-letters.ts'
import { treeLetters } from './tree-letters.ts'
import {
  linkTargets,
  referredNotes,
  referringPages,
  referringPlaces,
  titlesById,
  type Wanted,
} from './wanted-links.ts'

/**
 * Every link leads where the source has it lead: to its address, or to the place in the file that has its id; each reference
 * to a note to that note, and each note back. What the imprint shows as an address leads there. A link can be followed where
 * its words stand, and nowhere else.
 */
export const checkTargets: PdfRule = function* (file): Generator<Fault> {
  const { proof, publication, layout } = file
  const links = linksIn(proof)
  const beginnings = beginningsOf(proof, publication, layout)
  const isAt: IsAt = (id, leads) => isLedTo(id, leads, proof, beginnings)
  const wanted = wantedOf(file, links)
  for (const link of links) {
    const target = wanted.get(link)
    for (const area of link.areas) {
      yield* leadFaults(link, area, target, isAt)
      yield* saidFaults(link, area, target, publication.frontMatter.language)
    }
    yield* areaFaults(link, proof)
  }
  yield* contentsFaults(links, [...titlesById(publication)], isAt)
}

/** Tells whether a link leads to what has an id. */
type IsAt = (id: string, leads: Extract<Leads, { kind: 'place' }>) => boolean

/** A line of the contents ends with the words of what it leads to. */
function* contentsFaults(
  links: readonly LinkTag[],
  titles: readonly (readonly [id: string, title: string])[],
  isAt: IsAt,
): Generator<Fault> {
  for (const { kind, shown, areas } of links)
    for (const { leads } of kind === 'ours' ? areas : []) {
      if (leads.kind !== 'place') continue
      const own = titles.filter(([id]) => isAt(id, leads)).map(([, title]) => title)
      const words = textOf(shown)
      if (own.length === 0 || own.some((title) => isEndOf(lettersOf(title), lettersOf(words))))
        continue
      yield { reason: `The contents lead from “${words}” to “${own[0]}”.`, hint: REPORT }
    }
}

const isEndOf = (end: readonly string[], letters: readonly string[]): boolean =>
  letters.join('').endsWith(end.join(''))

/** Where each link of the file must lead; undefined for one of ours. */
function wantedOf(file: Finished, links: readonly LinkTag[]): ReadonlyMap<LinkTag, Wanted> {
  const { proof, publication, layout } = file
  const targets = linkTargets(file)
  const tree = treeLetters(publication, layout.tables.set)
  const byElement = new Map(links.map((link) => [link.element, link]))
  const wanted = new Map<LinkTag, Wanted>()
  for (const [index, { sense }] of tagLetters(proof).entries()) {
    const own = tree[index]?.sense.origin
    const link = sense.origin && 'kind' in sense.origin ? byElement.get(sense.origin) : undefined
    const target = own && 'href' in own ? targets.get(own) : undefined
    if (link && target && !wanted.has(link)) wanted.set(link, target)
  }
  const pair = (own: readonly LinkTag[], ids: readonly string[]): void => {
    for (const [index, link] of own.entries())
      wanted.set(link, { kind: 'place', id: ids[index] ?? '' })
  }
  const isBack = isBackIn(publication.frontMatter.language)
  const references = links.filter(({ kind }) => kind === 'reference')
  pair(
    references.filter((link) => !isBack(link)),
    referredNotes(publication),
  )
  pair(references.filter(isBack), referringPages(publication))
  pair(
    links.filter(({ kind }) => kind === 'label'),
    referringPlaces(publication),
  )
  return wanted
}

function* leadFaults(
  { shown, kind }: LinkTag,
  { leads, page }: LinkArea,
  wanted: Wanted | undefined,
  isAt: IsAt,
): Generator<Fault> {
  const words = textOf(shown).trim()
  const tell = (where: string): Fault => ({
    reason: `The link “${words}” on page ${page} leads to ${where}.`,
    hint: REPORT,
  })
  if (leads.kind === 'nowhere') yield tell('nothing')
  if (leads.kind === 'address' && wanted?.kind === 'place') yield tell(leads.address)
  if (leads.kind === 'address' && wanted?.kind === 'address' && !isSame(leads, wanted))
    yield tell(`${leads.address}, not to ${wanted.address}`)
  if (leads.kind === 'address' && !wanted && !isShown(leads.address, words))
    yield tell(leads.address)
  if (leads.kind !== 'place') return
  const { name, place } = leads
  if (wanted?.kind === 'address') yield tell(`page ${place.page}, not to ${wanted.address}`)
  if (wanted?.kind === 'place' && !isAt(wanted.id, leads))
    yield tell(`“${name ?? `page ${place.page}`}”, not to “${wanted.id}”`)
  if (kind === 'text' && !wanted) yield tell(`page ${place.page}; the source has no link there`)
}

/** Tells whether an address is the one that is wanted, as it stands or as browsers write it: `https://example.org/` (URL Standard, 4.5). */
const isSame = (
  leads: { readonly address: string },
  wanted: { readonly address: string },
): boolean => leads.address === wanted.address || leads.address === URL.parse(wanted.address)?.href

/** A link says its words, the address that it leads to after them where they do not show it, or which note it leads to or from. */
function* saidFaults(
  { shown, element }: LinkTag,
  { said, leads, page }: LinkArea,
  wanted: Wanted | undefined,
  language: string,
): Generator<Fault> {
  // What a picture in a link says is told by print-figure.
  if (elementsOf(element.children, 'Figure').length > 0) return
  const own = lettersOf(textOf(shown)).join('')
  const found = lettersOf(said).join('')
  const addresses = [leads, wanted].flatMap((one) => (one?.kind === 'address' ? one.address : []))
  const isWords = found !== '' && own.endsWith(found)
  const isAddressed = addresses.some(
    (address) => found === `${own}(${lettersOf(bare(address)).join('')})`,
  )
  if (isWords || isAddressed || isNote(found, own, language)) return
  yield {
    reason: `The link “${textOf(shown).trim()}” on page ${page} says “${said}”.`,
    hint: REPORT,
  }
}

const isNote = (found: string, own: string, language: string): boolean =>
  (['noteReference', 'noteBack'] as const).some((kind) => {
    const [before = '', after = ''] = say(language, kind, { label: LABEL })
      .split(LABEL)
      .map((words) => lettersOf(words).join(''))
    const label = found.slice(before.length, found.length - after.length)
    return found === `${before}${label}${after}` && (own === label || /\d$/.test(own))
  })

/** Stands for a label. */
const LABEL = '\n'

/** Tells whether an address is what the words show: without its scheme, a slash at the end, or where its line ends. */
const isShown = (address: string, words: string): boolean =>
  bare(address) === lettersOf(bare(words)).join('')

const bare = (address: string): string =>
  address.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '')

/** What joins letters or holds them apart has no ink: one that ends a line of the contents may stand on the next. */
const JOINERS = /\p{Join_Control}/gu

/** The letters of a link stand in its areas, and no other letters do. */
function* areaFaults({ shown, areas, kind }: LinkTag, proof: PdfProof): Generator<Fault> {
  const seen = shown.filter(({ text }) => text.replace(JOINERS, '').trim() !== '')
  const outside = seen.filter((one) => !areas.some((area) => isWithin(one, area)))
  if (outside.length > 0)
    yield {
      reason: `“${textOf(outside)}” on page ${outside[0]?.page} is a link, and cannot be followed there.`,
      hint: REPORT,
    }
  const own = new Set(shown)
  for (const area of areas) {
    if (isLarger(area, seen, kind))
      yield {
        reason: `The link “${textOf(shown).trim()}” on page ${area.page} can be followed beside its words.`,
        hint: REPORT,
      }
    const others = onPage(proof, area.page).filter(
      (one) => !one.isArtifact && !own.has(one) && isIn(one, area),
    )
    if (others.length > 0)
      yield {
        reason: `“${textOf(others).slice(0, 40)}” on page ${area.page} is no link, and can be followed.`,
        hint: REPORT,
      }
  }
}

/** Tells whether a letter stands in an area from its left to its right, and from its line to the height of small letters. */
const isWithin = (shown: Shown, area: LinkArea): boolean =>
  isIn(shown, area) &&
  shown.x > area.left - SLACK &&
  shown.x + shown.width < area.right + SLACK &&
  shown.y > area.foot - SLACK &&
  shown.y + shown.size * SMALL < area.top + SLACK

/** How high small letters are, in ems. */
const SMALL = 0.5

/** Points by which the area of a link may end before its words do, or after (0.4 measured, of 3,218). */
const SLACK = 1.5

/** Tells whether an area goes on beside the letters in it, above them or below; one over no letter at all is let be. */
function isLarger(area: LinkArea, shown: readonly Shown[], kind: LinkTag['kind']): boolean {
  const own = shown.filter((one) => isIn(one, area))
  if (own.length === 0) return false
  const size = Math.max(...own.map((one) => one.size))
  return (
    area.left < Math.min(...own.map(({ x }) => x)) - (kind === 'ours' ? COLUMN : SLACK) ||
    area.right >
      Math.max(...own.map(({ x, width }) => x + width)) +
        SLACK +
        size * (kind === 'reference' ? WIDE : SPACE) ||
    area.top > Math.max(...own.map(({ y }) => y)) + size * HIGH ||
    area.foot < Math.min(...own.map(({ y }) => y)) - size * LOW
  )
}

/** Points left of its words from where a line of the contents can be followed: where pages of four figures begin (34 measured). */
const COLUMN = 40

/** A space at the end of a line belongs to a link that goes on: so much of the size of its type; between references there is more. */
const SPACE = 0.4
const WIDE = 1.7

/** How far an area reaches above the line of its words and below, in ems at the most (1.13 and 0.63 measured). */
const HIGH = 1.3
const LOW = 0.8

/** The middle of a letter stands in an area. */
const isIn = ({ page, x, y, width, size, text }: Shown, area: LinkArea): boolean => {
  const [across, up] = [x + width / 2, y + size * MIDDLE]
  return (
    page === area.page &&
    text.trim() !== '' &&
    across > area.left &&
    across < area.right &&
    up > area.foot &&
    up < area.top
  )
}

/** Where the middle of a small letter is above its line, in ems. */
const MIDDLE = 0.2

const onPage = (proof: PdfProof, page: number): readonly Shown[] => byPage(proof).get(page) ?? []

const byPage = remember(
  ({ shown }: PdfProof): ReadonlyMap<number, readonly Shown[]> =>
    Map.groupBy(shown, (one) => one.page),
)
