import { byCodeUnits } from './by-code-units.ts'
import { addressOf, type Catalogue, type Nowhere, schemeOf } from './catalogue.ts'
import { isPast } from './front-matter.ts'
import { remember } from './remember.ts'
import type { Part, Publication } from './tree.ts'

/** What took the place of a publication: another one here, or a part of it, or what stands elsewhere. */
export type Successor =
  | { readonly kind: 'here'; readonly publication: Publication; readonly part?: Part | undefined }
  | { readonly kind: 'elsewhere'; readonly address: string }

/** What a publication says of others, from its own front matter and from theirs. */
export interface Relations {
  readonly successor?: Successor
  /** Those whose place it takes, in the order of their names. */
  readonly replaced: readonly Publication[]
  /** The same in other languages, in the order of these. */
  readonly translations: readonly Publication[]
}

const NONE: Relations = { replaced: [], translations: [] }

/** The relations of a publication; those of all are found at once, in a time that grows as their number does. */
export const relationsOf = ({ name }: Publication, catalogue: Catalogue): Relations =>
  relationsIn(catalogue).get(name) ?? NONE

const relationsIn = remember((catalogue: Catalogue): ReadonlyMap<string, Relations> => {
  const { publications } = catalogue
  const current = publications.filter(({ earlierOf }) => !earlierOf)
  const successors = new Map(
    publications.map((one) => [one.name, successorOf(one, catalogue)] as const),
  )
  const replaced = Map.groupBy(current, ({ name }) => nameOf(successors.get(name)))
  const { groups } = translationsIn(catalogue)
  return new Map(
    publications.map(({ name }) => {
      const successor = successors.get(name)
      const relations: Relations = {
        ...(successor && { successor }),
        replaced: replaced.get(name) ?? [],
        translations: (groups.get(name) ?? []).filter((other) => other.name !== name),
      }
      return [name, relations]
    }),
  )
})

const nameOf = (successor: Successor | undefined): string | undefined =>
  successor?.kind === 'here' ? successor.publication.name : undefined

/** What took the place of a publication; undefined where it names nothing, or what leads nowhere. */
function successorOf(publication: Publication, catalogue: Catalogue): Successor | undefined {
  const { frontMatter } = publication
  const href = frontMatter['superseded-by']
  if (href === undefined || !isPast(frontMatter)) return undefined
  const found = findPublication(href, publication, catalogue)
  if (found && 'publication' in found) return { kind: 'here', ...found }
  if (found) return undefined
  return schemeOf(href) === undefined ? undefined : { kind: 'elsewhere', address: href }
}

/** A publication that another one names, and the part of it. */
export interface Named {
  readonly publication: Publication
  readonly part?: Part | undefined
}

/**
 * Finds the publication that a value of the front matter names, as links name it, or by its whole address; undefined for
 * what stands elsewhere, or cannot be read.
 */
export function findPublication(
  href: string,
  from: Publication,
  catalogue: Catalogue,
): Named | Nowhere | undefined {
  const { home } = catalogue
  const [part] = from.parts
  if (!part) return undefined
  const own = home && href.startsWith(home) ? `/${href.slice(home.length)}` : href
  const target = catalogue.resolve(own, from, part)
  if (target.kind === 'nowhere') return target
  if (target.kind === 'external') return undefined
  const { publication, part: named } = target
  return { publication, part: named }
}

/** The publications that are one another's translations. */
interface Translations {
  /** Those of a group, one in each language, by the name of each. */
  readonly groups: ReadonlyMap<string, readonly Publication[]>
  /** Of each that has another one of its group before it in its language, that other one: it is in no group. */
  readonly clashes: ReadonlyMap<string, Publication>
}

/**
 * Finds all translations: where the first names the second, and the second the third, all three are (disjoint sets, joined).
 * There is one in each language, so that no group is larger than there are languages. Earlier texts of
 * a publication are not among them: they lead to that of today.
 */
export const translationsIn = remember((catalogue: Catalogue): Translations => {
  const above = new Map<string, string>()
  // An earlier text was copied with the front matter of that of today, which speaks for it.
  const publications = catalogue.publications.filter(({ earlierOf }) => !earlierOf)
  for (const publication of publications)
    for (const href of publication.frontMatter.translations ?? []) {
      const named = findPublication(href, publication, catalogue)
      if (!named || !('publication' in named) || named.publication.earlierOf) continue
      const [one, other] = [publication.name, named.publication.name].map((name) =>
        topOf(name, above),
      )
      if (one !== undefined && other !== undefined && one !== other) above.set(other, one)
    }
  const groups = new Map<string, readonly Publication[]>()
  const clashes = new Map<string, Publication>()
  for (const group of Map.groupBy(publications, ({ name }) => topOf(name, above)).values()) {
    const firsts = new Map<string, Publication>()
    for (const one of inOrder(group)) {
      const first = firsts.get(readersLanguage(one))
      if (first) clashes.set(one.name, first)
      else firsts.set(readersLanguage(one), one)
    }
    const members = [...firsts.values()]
    if (members.length > 1) for (const { name } of members) groups.set(name, members)
  }
  return { groups, clashes }
})

/** The one that stands for all of its set; on the way every one is led past the next (path halving). */
function topOf(name: string, above: Map<string, string>): string {
  let at = name
  for (let next = above.get(at); next !== undefined; next = above.get(at)) {
    const beyond = above.get(next)
    if (beyond !== undefined) above.set(at, beyond)
    at = next
  }
  return at
}

/** By their languages, then by their names. */
const inOrder = (group: readonly Publication[]): readonly Publication[] =>
  group.toSorted((one, other) => byCodeUnits(sortKey(one), sortKey(other)))

const sortKey = ({ name, frontMatter }: Publication): string => `${frontMatter.language}\n${name}`

/** The language that a reader asks for, with its script where that is said: `zh-hant` of `zh-Hant-TW`, `en` of `en-GB`. */
function readersLanguage({ frontMatter }: Publication): string {
  const { language, script } = new Intl.Locale(frontMatter.language)
  return script ? `${language}-${script}` : language
}

/**
 * The part of a translation that is a part in another language: of the same name, or of the same number before the names
 * of their files, `02-next-steps.md` and `02-camau-nesaf.md`; undefined where it has none.
 */
export function samePart(part: Part, { parts }: Publication): Part | undefined {
  const named = parts.filter(({ name }) => name !== '')
  if (part.name === '') return undefined
  const number = numberOf(part)
  return (
    named.find(({ name }) => name === part.name) ??
    (number === undefined ? undefined : named.find((other) => numberOf(other) === number))
  )
}

const numberOf = ({ source }: Part): string | undefined =>
  /(?:^|\/)0*(\d+)-[^/]*$/.exec(source.path)?.[1]

/**
 * All that a publication says of others, so that it is made anew when that is not so any more; an earlier text has its status
 * from the text of today.
 */
export function toldOfOthers(publication: Publication, catalogue: Catalogue): string {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const { status, 'status-date': since, 'status-reason': reason } = publication.frontMatter
  return JSON.stringify([
    [status, since, reason],
    successor?.kind === 'here' ? told(successor) : successor,
    replaced.map((one) => told({ publication: one })),
    translations.map((one) => [
      ...told({ publication: one }),
      one.parts.map((part) => [part.name, numberOf(part)]),
    ]),
  ])
}

const told = ({ publication, part }: Named): readonly string[] => {
  const { title, language, status, 'status-date': since = '' } = publication.frontMatter
  return [addressOf(publication, part), title, language, status, since]
}
