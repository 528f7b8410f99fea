import { decodeAddress } from './parse/decode-address.ts'
import { nearest } from './parse/nearest.ts'
import type { Part, Publication } from './tree.ts'

/** Where a link leads: out of the house, or to a part of a publication and a fragment of it. */
export type Target =
  | { readonly kind: 'external'; readonly address: string }
  | {
      readonly kind: 'internal'
      readonly publication: Publication
      /** The part; none for the page of a publication whose text is all in its parts. */
      readonly part?: Part
      /** The id without `#`; '' for the whole page. */
      readonly fragment: string
    }

/** Why a link leads nowhere. */
export interface Nowhere {
  readonly kind: 'nowhere'
  /** What is so, without a full stop. */
  readonly what: string
  /** What to do, where that is known: what may have been meant. */
  readonly meant?: string
}

/** All publications, and the way from a link to what it means. */
export interface Catalogue {
  /** The address of the site, with a slash at its end, where it is known. */
  readonly home?: string
  /** The day on which all is read, where it is known: no byte that is written depends on it. */
  readonly today?: string
  readonly publications: readonly Publication[]
  /** Resolves a link of `publication`'s `part`. */
  resolve(href: string, publication: Publication, part: Part): Target | Nowhere
}

/** Schemes of links that leave the house. */
const EXTERNAL = new Set(['https', 'http', 'mailto', 'tel'])

/** The scheme of an address in small letters, '' for `//host`; undefined for an address within the house. */
export function schemeOf(href: string): string | undefined {
  if (/^[/\\]{2}/.test(href)) return ''
  return /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
}

/** Tells whether a link with this scheme may be published. */
export const isPublishable = (scheme: string): boolean => EXTERNAL.has(scheme)

/** The names of publications that are there, and cannot be linked to; where the site stands, and the day. */
export interface Absent {
  readonly home?: string
  readonly today?: string
  /** Could not be read, in whole or in part: a link into one of them is not its author's fault. */
  readonly unread?: readonly string[]
  /** Are not published. */
  readonly drafts?: readonly string[]
}

/**
 * So many names are looked at for what may have been meant (2 µs each), of 10,000 publications for the first 500 links that
 * lead nowhere: if each of as many publications had one, it would take their square.
 */
const MOST_LOOKS = 5_000_000

/** Makes the catalogue of publications; their order is kept. */
export function makeCatalogue(
  publications: readonly Publication[],
  { unread = [], drafts = [], home, today }: Absent = {},
): Catalogue {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  let looks = MOST_LOOKS
  const [isUnread, isDraft] = [new Set(unread), new Set(drafts)]
  const fragments = new Map<Part, ReadonlySet<string>>()
  const idsOf = (part: Part): ReadonlySet<string> => {
    const known = fragments.get(part) ?? new Set(part.index.ids)
    fragments.set(part, known)
    return known
  }
  return {
    ...(home !== undefined && { home }),
    ...(today !== undefined && { today }),
    publications,
    resolve,
  }

  function resolve(href: string, from: Publication, part: Part): Target | Nowhere {
    const target = find(href, from, part)
    const isInside = href !== '' && schemeOf(href) === undefined
    if (target.kind !== 'nowhere' || !isInside || unread.length === 0) return target
    const [name = from.name] = toNames(href, from, part)
    return isUnread.has(name) ? { kind: 'external', address: href } : target
  }

  function find(href: string, from: Publication, part: Part): Target | Nowhere {
    const scheme = schemeOf(href)
    if (scheme !== undefined)
      return isPublishable(scheme)
        ? { kind: 'external', address: href }
        : nowhere(`links with ${scheme === '' ? '//' : `${scheme}:`} are not published`)
    if (href === '') return nowhere('it has no address')
    const [path = '', fragment = ''] = href.split(/#(.*)/s)
    const id = decodeAddress(fragment)
    if (path === '')
      return within(from, [part, ...from.parts.filter((other) => other !== part)], id)
    const [named = '', partName, ...others] = toNames(path, from, part)
    // What an earlier text says of its own publication it says of itself: it was copied with its links.
    const name = named === from.earlierOf?.name ? from.name : named
    const publication = byName.get(name)
    if (isDraft.has(name)) return draftLink(name)
    if (name === '') return nowhere('it names no publication', 'write its name, as /plan/')
    if (!publication) return nowhere(`there is no publication "${name}"`, suggestName(name))
    const parts = publication.parts.filter(
      ({ name }) => partName === undefined || name === partName,
    )
    const wanted = [partName, ...others].join('/')
    if (parts.length === 0 || others.length > 0) return nowhere(`"${name}" has no part "${wanted}"`)
    return partName === undefined && id === ''
      ? wholeOf(publication)
      : within(publication, parts, id)
  }

  function suggestName(name: string): string | undefined {
    looks -= byName.size
    return looks < 0 ? undefined : suggest(name, [...byName.keys()])
  }

  function within(
    publication: Publication,
    parts: readonly Part[],
    fragment: string,
  ): Target | Nowhere {
    const [first] = parts
    const part = fragment === '' ? first : parts.find((part) => idsOf(part).has(fragment))
    if (part) return { kind: 'internal', publication, part, fragment }
    const ids = parts
      .flatMap((part) => [...idsOf(part)])
      .filter((id) => !isOtherNumber(id, fragment))
    return nowhere(`there is no "#${fragment}" in ${publication.name}`, suggest(fragment, ids, '#'))
  }
}

/** Another number is no slip of the pen that can be guessed: `p7.1` for `p7.9`, `t1` for `p5`. */
const isOtherNumber = (id: string, other: string): boolean =>
  /^[a-z][\dA-Z]/.test(id) && /^[a-z]?[\dA-Z]/.test(other)

const nowhere = (what: string, meant?: string): Nowhere => ({
  kind: 'nowhere',
  what,
  ...(meant !== undefined && { meant }),
})

const draftLink = (name: string): Nowhere =>
  nowhere(
    `"${name}" is a draft, which is not published`,
    'give it another status, or leave the link out',
  )

/** The page of a publication: that of its own text, or the list of its parts. */
function wholeOf(publication: Publication): Target {
  const part = publication.parts.find(({ name }) => name === '')
  return { kind: 'internal', publication, ...(part && { part }), fragment: '' }
}

/** The address of a part from the web root: `reaching-out/next-steps/`. */
export const addressOf = (publication: Publication, part?: Part): string =>
  part?.name ? `${publication.name}/${part.name}/` : `${publication.name}/`

/** A path names a publication and a part: `/reaching-out/next-steps/` or `../reaching-out/07-next-steps.md`. */
function toNames(path: string, from: Publication, part: Part): readonly string[] {
  const folder = from.source.path.endsWith('/index.md') || part.name ? `/${from.name}/` : '/'
  const { pathname } = new URL(path, `http://content${folder}`)
  return pathname
    .split('/')
    .filter(Boolean)
    .map((name) => decodeAddress(name).replace(/\.md$/, ''))
    .map((name, index) => (index > 0 ? name.replace(/^\d+-/, '') : name))
    .filter((name) => name !== 'index')
}

const suggest = (word: string, candidates: readonly string[], mark = ''): string | undefined => {
  const suggestion = nearest(word, candidates)
  return suggestion ? `did you mean ${mark}${suggestion}?` : undefined
}
