import { aliasesOf } from '../publication/aliases.ts'
import type { Catalogue, Nowhere } from '../publication/catalogue.ts'
import { isBefore } from '../publication/dates.ts'
import { findPublication } from '../publication/relations/named.ts'
import { remember } from '../publication/remember.ts'
import { hashOfText } from '../publication/text-hash.ts'
import type { Publication } from '../publication/tree.ts'
import { followedIn, nameIn } from '../publication/versions/attach.ts'
import { permanentName } from '../publication/versions/permanent-name.ts'
import { copiesIn, ofDay } from './copies.ts'
import { findInFrontMatter } from './find-in.ts'
import { nowhere } from './nowhere.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * Each earlier text of a publication is kept as a publication of its own and is named once, the oldest first; each version says
 * what it has changed, and has changed something. The list of an earlier text is that of its day, and is not followed.
 */
export const versions: Rule = {
  name: 'versions',
  looksAround: true,
  *check(publication, catalogue) {
    const { versions = [] } = publication.frontMatter
    const { followed, named } = listsIn(catalogue)
    if (followed.has(publication.name)) return
    if (versions.length === 0) {
      const [copy] = named.has(publication.name) ? [] : unnamedOf(publication, catalogue)
      if (copy) yield { ...unnamed(copy.name), position: { line: 1, column: 1 } }
      return
    }
    if (named.has(publication.name)) {
      yield { ...circle, position: findInFrontMatter(publication, 'versions') }
      return
    }
    if (versions.length === 1) {
      yield { ...alone, position: findInFrontMatter(publication, 'versions') }
      return
    }
    const whole = newestFirst(publication)
    if (whole) {
      yield { ...whole, position: findInFrontMatter(publication, 'versions') }
      return
    }
    let isSound = true
    const texts: (Publication | undefined)[] = []
    for (const [index, entry] of versions.entries()) {
      const at = { publication, catalogue, index, entry, texts }
      const found = entry.text === undefined ? undefined : textAt(entry.text, at)
      texts.push(found && 'name' in found ? found : undefined)
      const fault = found && 'reason' in found ? found : (faultOfText(at) ?? faultOfEntry(at))
      if (!fault) continue
      isSound = false
      const words = fault.isOfText ? (entry.text ?? entry.date) : entry.date
      const { isOfText, ...finding } = fault
      yield { ...finding, position: findInFrontMatter(publication, 'versions', words) }
    }
    const taken = isSound ? takenBy(publication, catalogue) : undefined
    if (taken) yield { ...taken, position: findInFrontMatter(publication, 'versions') }
  },
}

/** Copies of a publication that no list names, as its earlier texts. */
const unnamedOf = (publication: Publication, catalogue: Catalogue): readonly Publication[] =>
  (copiesIn(catalogue).get(publication.name) ?? []).filter(
    ({ name }) => !listsIn(catalogue).named.has(name),
  )

type Entry = NonNullable<Publication['frontMatter']['versions']>[number]

/** An entry of the list, and the texts of those before it. */
interface Place {
  readonly publication: Publication
  readonly catalogue: Catalogue
  readonly index: number
  readonly entry: Entry
  readonly texts: readonly (Publication | undefined)[]
}

/** What is wrong with an entry; whether it is wrong with the text that it names. */
interface Fault extends Finding {
  readonly isOfText?: boolean
}

/** The publication that an entry names as its text, or why it cannot be that. */
function textAt(href: string, { publication, catalogue, index }: Place): Publication | Fault {
  const { versions = [], language } = publication.frontMatter
  const isOfText = true
  if (index === versions.length - 1) return { ...lastWithText, isOfText }
  const found = findPublication(href, publication, catalogue)
  if (!found || 'what' in found) return { ...nowhere(NOT_THERE, found ?? unread, KEPT), isOfText }
  const { publication: text } = found
  const { name } = text
  if (name === publication.name) return { ...itself, isOfText }
  if (versions.slice(0, index).some((before) => before.text === href))
    return twice(name, 'this list')
  const [other] = (listsIn(catalogue).owners.get(name) ?? []).filter(
    (one) => one !== publication.name,
  )
  if (other !== undefined) return { ...twice(name, other), isOfText }
  if (text.frontMatter.language !== language)
    return { ...otherLanguage(name, text.frontMatter.language), isOfText }
  return text
}

interface Lists {
  /** The names of those whose own list is that of their day. */
  readonly followed: ReadonlySet<string>
  /** The names of all that are named as earlier texts by another. */
  readonly named: ReadonlySet<string>
  /** By the name of each earlier text the names of those of today that name it. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

const listsIn = remember(({ publications }: Catalogue): Lists => {
  const followed = new Set([...followedIn(publications), ...copiedLists(publications)])
  const pairs = publications.flatMap(({ name, frontMatter }) =>
    (frontMatter.versions ?? []).flatMap(({ text }) =>
      text === undefined ? [] : [[nameIn(text), name] as const],
    ),
  )
  const named = pairs.filter(([text, owner]) => text !== owner).map(([text]) => text)
  const ofToday = pairs.filter(([, owner]) => !followed.has(owner))
  const owners = [...Map.groupBy(ofToday, ([text]) => text)].map(
    ([text, all]) => [text, [...new Set(all.map(([, owner]) => owner))]] as const,
  )
  return { followed, named: new Set(named), owners: new Map(owners) }
})

/** The names of copies that no list names yet: their own lists are those of their day, and hold nothing that is not in that of today. */
function copiedLists(publications: readonly Publication[]): readonly string[] {
  const textsOf = ({ frontMatter }: Publication): readonly string[] =>
    (frontMatter.versions ?? []).flatMap(({ text }) => text ?? [])
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  return publications
    .filter((copy) => {
      const of = byName.get(ofDay(copy.name) ?? '')
      const texts = new Set(of ? textsOf(of) : [])
      return (
        texts.size > 0 && textsOf(copy).length > 0 && textsOf(copy).every((text) => texts.has(text))
      )
    })
    .map(({ name }) => name)
}

function faultOfText({ publication, catalogue, index, entry, texts }: Place): Fault | undefined {
  const { versions = [] } = publication.frontMatter
  const isLast = index === versions.length - 1
  if (!isLast && entry.text === undefined) {
    const kept = permanentName(publication.name, versions, index)
    return withoutText(
      entry.date,
      kept,
      takenIn(catalogue).names.has(kept) ? '' : `keep the text as it was as ${kept}, and `,
    )
  }
  const before = texts[index - 1]
  const own = isLast ? publication : texts[index]
  return before && own && isSame(before, own) ? unchanged(entry.date) : undefined
}

function faultOfEntry({ publication, index, entry }: Place): Fault | undefined {
  const { versions = [], date } = publication.frontMatter
  const before = versions[index - 1]
  if (isBefore(entry.date, date)) return tooEarly(entry.date, date)
  if (before && isBefore(entry.date, before.date)) return notInOrder(entry.date, before.date)
  if (before && entry.date === before.date && entry.date.length < A_DAY.length)
    return notOfOneDay(entry.date)
  return index > 0 && entry.changes === undefined ? unexplained(entry.date) : undefined
}

/** Tells whether readers see the same in the texts of two publications. */
const isSame = (one: Publication, other: Publication): boolean =>
  hashOfText(one) === hashOfText(other)

/** The address that the text of today has for good may be that of nothing else. */
function takenBy(
  { name, frontMatter: { versions = [] } }: Publication,
  catalogue: Catalogue,
): Fault | undefined {
  const address = permanentName(name, versions, versions.length - 1)
  const { names, aliases } = takenIn(catalogue)
  if (names.has(address)) return taken(address, `the publication ${address} stands there`)
  const owner = aliases.get(`${address}/`)
  return owner === undefined ? undefined : taken(address, `${owner} has it among its aliases`)
}

const takenIn = remember(({ publications }: Catalogue) => ({
  names: new Set(publications.map(({ name }) => name)),
  aliases: new Map(
    publications.flatMap((publication) =>
      aliasesOf(publication).map(({ from }) => [from.page, publication.name] as const),
    ),
  ),
}))

/** The whole list stands the other way round, and nothing else is told of it. */
function newestFirst({ frontMatter: { versions = [] } }: Publication): Fault | undefined {
  const isTurned = versions.every(({ date }, index) => {
    const before = versions[index - 1]
    return !before || isBefore(date, before.date)
  })
  return isTurned ? turned : undefined
}

const turned: Fault = {
  reason: 'The versions stand with the newest first',
  hint: 'turn the list round: the oldest first, and last the text of today, which names no text',
}

const unnamed = (copy: string): Fault => ({
  reason: `${copy} has the title and the date of this publication and its name with a day, and no versions name it as its earlier text`,
  hint: `add versions: with an entry that has text: /${copy}/, and after it one for today; where it is no earlier text, give it a title of its own`,
})

const alone: Fault = {
  reason: 'There is one version alone: nothing was corrected',
  hint: 'keep the text as it was as a publication of its own, and name it before the version of today; or take versions out',
}

const lastWithText: Fault = {
  reason: 'The last version is the text of today, and names another publication as its text',
  hint: 'take its line text: … out; where this text is newer, add an entry for it at the end, with its date and what was changed',
}

const NOT_THERE = 'The text of this version is not there'

const unread: Nowhere = { kind: 'nowhere', what: 'its text could not be read' }

const KEPT =
  'keep the text as it was beside this one, and name it by its address, as /report-2006-10-09/'

const circle: Fault = {
  reason: 'The publication is named as an earlier text by one that it names as such itself',
  hint: 'keep the list in the publication of today alone, and take versions out of the others',
}

const itself: Fault = {
  reason: 'The publication names itself as its earlier text',
  hint: 'name the publication that keeps the text as it was, as /report-2006-10-09/',
}

const twice = (name: string, owner: string): Fault => ({
  reason: `"${name}" is named as an earlier text by ${owner} already`,
  hint: 'each text is a version of one publication, and of one day: take it out of one of the two',
})

const otherLanguage = (name: string, language: string): Fault => ({
  reason: `"${name}" is in another language (${language}), so it is no earlier text of this one`,
  hint: 'name it among the translations, or correct its language',
})

const withoutText = (date: string, kept: string, first: string): Fault => ({
  reason: `The version of ${date} names no text: only that of today, which stands last, has none`,
  hint: `${first}add a line text: /${kept}/`,
})

const tooEarly = (version: string, date: string): Fault => ({
  reason: `The version of ${version} is earlier than the publication, which came out on ${date}`,
  hint: 'correct one of the two; date stays the day on which the publication came out',
})

const notInOrder = (date: string, before: string): Fault => ({
  reason: `The version of ${date} stands after that of ${before}`,
  hint: 'name the oldest first',
})

const A_DAY = '2007-03-03'

const notOfOneDay = (date: string): Fault => ({
  reason: `Two versions have the date ${date}: several may be of one day, but not of one month or year`,
  hint: `give each its day, as ${A_DAY}`,
})

const unchanged = (date: string): Fault => ({
  reason: `The text of ${date} is the same as that before it: nothing was changed`,
  hint: 'take this version out, or see that the earlier text was kept before it was corrected',
})

const unexplained = (date: string): Fault => ({
  reason: `The version of ${date} does not say what was changed`,
  hint: 'add a line changes: with a sentence for readers, as “Paragraph 7.4 names the right department.”',
})

const taken = (address: string, why: string): Fault => ({
  reason: `The text of today has the permanent address /${address}/, and ${why}`,
  hint: `where that is an earlier text, give the entry of its day a line text: /${address}/, and add one for today at the end; else give it another name`,
})
