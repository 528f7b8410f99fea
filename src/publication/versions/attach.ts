import { type FrontMatter, isPast } from '../front-matter.ts'
import type { Publication } from '../tree.ts'
import { compareVersions } from './changes.ts'
import { permanentName } from './permanent-name.ts'
import type { EarlierOf, Version } from './version.ts'

/**
 * Publications with their versions: each that names earlier texts among the publications has them, and each of those texts
 * knows what it is a version of. A list in which anything is wrong is left alone; the rule `versions` says what. So is that of
 * an earlier text, also where the text of today is one of the drafts, which are not among the publications.
 */
export function attachVersions(
  publications: readonly Publication[],
  drafts: readonly Publication[] = [],
): readonly Publication[] {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  const earlier = new Map<string, readonly [of: EarlierOf, now: Publication]>()
  const named = namedIn([...publications, ...drafts])
  for (const publication of publications) {
    if (named.has(publication.name)) continue
    const texts = earlierTexts(publication, byName) ?? []
    for (const [index, text] of texts.entries())
      earlier.set(text.name, [toEarlierOf(publication, texts, index), publication])
  }
  return publications.map((publication) => {
    const [earlierOf, now] = earlier.get(publication.name) ?? []
    if (earlierOf) return { ...publication, frontMatter: standingAs(publication, now), earlierOf }
    if (named.has(publication.name)) return publication
    const texts = earlierTexts(publication, byName)
    return texts ? withVersions(publication, texts) : publication
  })
}

/** The names of all that are named as earlier texts by another. */
export const namedIn = (publications: readonly Publication[]): ReadonlySet<string> =>
  new Set([...namedBy(publications).values()].flat())

/** By the name of each publication the names of its earlier texts. */
const namedBy = (publications: readonly Publication[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    publications.map(({ name, frontMatter }) => [
      name,
      (frontMatter.versions ?? [])
        .flatMap(({ text }) => (text === undefined ? [] : nameIn(text)))
        .filter((text) => text !== name),
    ]),
  )

/**
 * The names of the publications that are named as earlier texts by one that is none, or by way of such a one: a copy of a text
 * that was corrected before has the list of its day, which that of today goes on with. What goes round in a circle is not there.
 */
export function followedIn(publications: readonly Publication[]): ReadonlySet<string> {
  const lists = namedBy(publications)
  const named = new Set([...lists.values()].flat())
  const followed = new Set<string>()
  const follow = [...lists.keys()].filter((name) => !named.has(name))
  for (let name = follow.pop(); name !== undefined; name = follow.pop())
    for (const text of lists.get(name) ?? []) {
      if (followed.has(text)) continue
      followed.add(text)
      follow.push(text)
    }
  return followed
}

/** Where a publication is superseded or withdrawn, its earlier texts are too, and say so in the same words. */
function standingAs({ frontMatter }: Publication, now: Publication | undefined): FrontMatter {
  if (!now || !isPast(now.frontMatter)) return frontMatter
  const { status, ...others } = now.frontMatter
  return {
    ...frontMatter,
    status,
    'superseded-by': others['superseded-by'],
    'status-date': others['status-date'],
    'status-reason': others['status-reason'],
  }
}

/** The publications that keep the earlier texts, in order; none where the list cannot be followed. */
function earlierTexts(
  { name, frontMatter: { versions = [] } }: Publication,
  byName: ReadonlyMap<string, Publication>,
): readonly Publication[] | undefined {
  if (versions.length < 2 || versions.at(-1)?.text !== undefined) return undefined
  const texts = versions.slice(0, -1).flatMap(({ text }) => byName.get(nameIn(text)) ?? [])
  const isSound = texts.length === versions.length - 1 && texts.every((text) => text.name !== name)
  return isSound && new Set(texts).size === texts.length ? texts : undefined
}

/** The name of a publication in its address: `report-2006-10-09` in `/report-2006-10-09/`. */
export const nameIn = (address = ''): string => address.replaceAll('/', '')

function toEarlierOf(
  { name, frontMatter, parts }: Publication,
  texts: readonly Publication[],
  index: number,
): EarlierOf {
  const { title, versions = [] } = frontMatter
  const [before, after] = [texts[index - 1], texts[index + 1]]
  return {
    name,
    title,
    date: versions[index]?.date ?? '',
    corrected: versions[index + 1]?.date ?? '',
    parts: parts.map((part) => part.name),
    ...(before && { before: `${before.name}/` }),
    after: `${after?.name ?? name}/`,
  }
}

function withVersions(publication: Publication, texts: readonly Publication[]): Publication {
  const { name, frontMatter } = publication
  const versions = (frontMatter.versions ?? []).map(({ date, changes }, index, all): Version => {
    const text = texts[index]
    const before = texts[index - 1]
    return {
      date,
      notes: [changes ?? []].flat(),
      address: `${text?.name ?? permanentName(name, all, index)}/`,
      ...(text && { text }),
      // Compared when somebody asks: of what is kept, no text need be read.
      changes: () => (before ? compareVersions(before, text ?? attached).changes : []),
    }
  })
  const attached: Publication = { ...publication, versions }
  return attached
}
