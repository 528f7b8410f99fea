import { addressOf } from '../../../../publication/catalogue.ts'
import type { Part } from '../../../../publication/tree.ts'
import { type Told, toldByPart } from '../../../../publication/versions/told.ts'
import type { Change, Piece, Version } from '../../../../publication/versions/version.ts'
import { type FurnitureKind, furnitureOf } from '../../../../wording/index.ts'
import { say as furnished } from '../../../expectations/say.ts'
import { differenceWords, textDates } from '../../../expectations/statements/versions.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { printedDate } from './date.ts'
import { expectNotice } from './notice.ts'
import { expectSection } from './sections.ts'
import {
  absolute,
  inOurs,
  inText,
  languageOf,
  linkTo,
  say,
  sayWith,
  type WholePage,
} from './setting.ts'

/** When a publication was last changed, as the way to what was; nothing where it never was. */
export function expectDated(page: WholePage): readonly ExpectedElement[] {
  if (!page.publication.versions) return []
  const way = { href: linkTo(`${addressOf(page.publication)}#_versions`, page) }
  return [
    element('p', { class: 'dated', ...inOurs(page) }, [element('a', way, [expectDates(page)])]),
  ]
}

/** When a text was published; of a later one, when it was changed last too. */
export function expectDates(page: WholePage): string {
  const [published = '', ...changed] = textDates(page.publication).map((date) =>
    printedDate(date, languageOf(page)),
  )
  const last = changed.at(-1)
  if (last === undefined) return published
  return furnished(languageOf(page), 'publishedChanged', { published, changed: last })
}

/** What the page of an earlier text says first: that it is one, when it was corrected, and where the text of today is. */
export function expectEarlier(page: WholePage): readonly ExpectedElement[] {
  const { earlierOf } = page.publication
  if (!earlierOf) return []
  const { name, title, date, corrected, parts } = earlierOf
  const language = languageOf(page)
  const part = parts.includes(page.part?.name ?? '') ? page.part?.name : ''
  const way = { href: linkTo(part ? `${name}/${part}/` : `${name}/`, page), ...inText(page) }
  const kind = CORRECTED[corrected.split('-').length - 1] ?? 'correctedOn'
  const words = furnishedWith('earlierText', page, {
    date: [printedDate(date, language)],
    corrected: [furnished(language, kind, { date: printedDate(corrected, language) })],
    address: [element('a', way, [title])],
  })
  const label = furnished(language, 'textOf', { date: printedDate(date, language) })
  return [expectNotice({ class: 'banner earlier', 'aria-label': label }, words, page)]
}

/** By how much of a date is known: a year, a month, a day. */
const CORRECTED: readonly FurnitureKind[] = ['correctedInYear', 'correctedInMonth', 'correctedOn']

/** How the version of a page stands to others (RFC 5829). */
export function expectVersionLinks(page: WholePage): readonly ExpectedElement[] {
  const { versions = [], earlierOf } = page.publication
  const link = (rel: string, place: string): ExpectedElement =>
    element('link', { rel, href: linkTo(place, page) })
  if (!earlierOf)
    return versions.flatMap(({ text }, index) =>
      text && index === versions.length - 2 ? [link('predecessor-version', `${text.name}/`)] : [],
    )
  const { name, before, after } = earlierOf
  return [
    link('latest-version', `${name}/`),
    ...(before === undefined ? [] : [link('predecessor-version', before)]),
    link('successor-version', after),
  ]
}

/**
 * On a publication's page each version, the newest first, with the changes of its opening, the ways to those of its parts and
 * what went with a part; on that of a part the changes of those that have changed it.
 */
export function expectVersions(page: WholePage): readonly ExpectedElement[] {
  const part = page.part?.name ? page.part : undefined
  const { versions = [] } = page.publication
  const entries = versions.flatMap((version, index) => {
    const heading = { id: placeOfVersion(index) }
    const date = element('h3', heading, [printedDate(version.date, languageOf(page))])
    const told = toldByPart(page.publication)[index]
    const own = told?.get(part) ?? []
    const changes = expectChanges(own, undefined, page)
    if (part) return own.length > 0 ? [element('li', {}, [date, ...changes])] : []
    const about = [...expectNotes(version, index, page), expectAddress(version, page)]
    const ways = expectParts(index, told, page)
    const gone = [...new Set(own.flatMap(({ change }) => change.formerPart ?? []))].flatMap(
      (title) => [expectPartGone(title, page), ...expectChanges(own, title, page)],
    )
    return [element('li', {}, [date, ...about, ...changes, ...ways, ...gone])]
  })
  if (entries.length === 0) return []
  const list = element('ul', { class: 'versions' }, entries.toReversed())
  const heading = furnitureOf(languageOf(page), 'changesSince')
  return [expectSection('_versions', heading, [list], page)]
}

/** Where a page tells of a version: the first is 1. */
const placeOfVersion = (index: number): string => `_version-${index + 1}`

function expectNotes(
  { notes }: Version,
  index: number,
  page: WholePage,
): readonly ExpectedElement[] {
  const first = element('p', {}, [furnitureOf(languageOf(page), 'firstPublished')])
  const own = notes.map((note) => element('p', inText(page), [note]))
  return index === 0 ? [first, ...own] : own
}

function expectAddress({ address, text }: Version, page: WholePage): ExpectedElement {
  const link = element('a', { href: linkTo(address, page) }, [absolute(address, page)])
  const kind = text ? 'textAsItWas' : 'permanentAddress'
  return element('p', { class: 'about' }, furnishedWith(kind, page, { address: [link] }))
}

function expectParts(
  index: number,
  told: ReadonlyMap<Part | undefined, unknown> = new Map(),
  page: WholePage,
): readonly ExpectedElement[] {
  const { publication } = page
  const own = publication.parts.filter((part) => told.has(part))
  if (own.length === 0) return []
  const links = own.map((part) => {
    const href = linkTo(`${addressOf(publication, part)}#${placeOfVersion(index)}`, page)
    const title = element('span', inText(page), [part.title])
    return element('li', {}, [
      element('a', { href }, sayWith('changesIn', page, { part: [title] })),
    ])
  })
  return [element('ul', { class: 'changed-parts' }, links)]
}

/** The changes of passages that went with a part of this title; without one, of all others. */
function expectChanges(
  told: readonly Told[],
  title: string | undefined,
  page: WholePage,
): readonly ExpectedElement[] {
  const entries = told.filter(({ change }) => change.formerPart === title)
  if (entries.length === 0) return []
  const list = entries.map((one) => expectChange(one, page))
  return [element('ul', { class: 'changes' }, list)]
}

/** That a part was taken out, before its passages, which stand after those of what is there still. */
function expectPartGone(title: string, page: WholePage): ExpectedElement {
  const passage = [element('span', inText(page), [title])]
  return element('h4', {}, furnishedWith('passageRemoved', page, { passage }))
}

/** The ids that stand there still, what was done to what, and the words. */
function expectChange(told: Told, page: WholePage): ExpectedElement {
  const { change } = told
  const ids = told.anchors.map((id) => element('div', { class: 'former', id }))
  const isSame = change.kind === 'moved' || change.kind === 'kept'
  const pieces = (isSame ? [] : change.pieces).flatMap((piece, at, all) => [
    at === 0 || piece.isJoined ? '' : ' ',
    expectPiece(piece, all[at + 1], change, page),
  ])
  return element('li', {}, [
    ...ids,
    element('p', {}, [
      ...furnishedWith(saidOf(change), page, { passage: nameOf(told, page) }),
      differenceWords(change.differs, languageOf(page)),
    ]),
    ...(pieces.length > 0 ? [element('p', { class: 'change', ...inText(page) }, pieces)] : []),
  ])
}

function saidOf({ kind, formerLabel, isRun }: Change): FurnitureKind {
  if (kind !== 'moved' || formerLabel === undefined) return SAID[kind]
  return isRun ? 'passagesRenumbered' : 'passageRenumbered'
}

const SAID = {
  added: 'passageAdded',
  removed: 'passageRemoved',
  changed: 'passageChanged',
  moved: 'passageMoved',
  kept: 'passageKept',
} as const

function nameOf({ change, place }: Told, page: WholePage): readonly ExpectedNode[] {
  const { label, formerLabel } = change
  const way = place && { href: linkTo(`${place.page}#${encodeURIComponent(place.id)}`, page) }
  const name = [way ? element('a', way, [label]) : label]
  if (formerLabel === undefined) return name
  return furnishedWith('passageRenamed', page, { passage: name, former: [formerLabel] })
}

/**
 * What was taken out or put in among other words says so to those who hear it: before it; and after it where words follow that
 * are none of a change, and do not head a cell. The roles of the elements would say it a second time.
 */
function expectPiece(
  { kind, text }: Piece,
  next: Piece | undefined,
  change: Change,
  page: WholePage,
): ExpectedNode {
  if (kind === 'same') return text
  const silent = { role: 'none' }
  const tag = kind === 'removed' ? 'del' : 'ins'
  if (change.kind !== 'changed') return element(tag, silent, [text])
  const words = furnitureOf(languageOf(page), kind === 'removed' ? 'takenOut' : 'putIn')
  const [before = '', after = ''] = words.split('{words}')
  const goesOn = next?.kind === 'same' && !next.isHeading && /[\p{L}\p{N}]/u.test(next.text)
  const end = goesOn ? `${after} (${say('endOfChange', page)})` : after
  const heard = (said: string): readonly ExpectedElement[] =>
    said === '' ? [] : [element('span', { class: 'unseen', ...inOurs(page) }, [said])]
  return element(tag, silent, [...heard(before), text, ...heard(end)])
}

/** Our words in which elements stand at the places. */
const furnishedWith = (
  kind: FurnitureKind,
  page: WholePage,
  filling: Readonly<Record<string, readonly ExpectedNode[]>>,
): readonly ExpectedNode[] =>
  furnitureOf(languageOf(page), kind)
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : (filling[piece] ?? [])))
