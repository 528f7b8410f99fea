import { addressOf } from '../../../../publication/catalogue.ts'
import { openingOf } from '../../../../publication/opening.ts'
import type { Relations } from '../../../../publication/relations/relations.ts'
import type { Heading, Part, Publication } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { type Filling, fill } from '../../../../wording/fill.ts'
import { ourLanguage, type SiteKind, wordingOf } from '../../../../wording/index.ts'
import type { PrintedPages } from '../../../printed-pages.ts'
import {
  type ExpectedAttributes,
  type ExpectedNode,
  type ExpectedValue,
  leadsTo,
} from '../shape/node.ts'

/** Who makes the copies, as far as a page says it. */
export interface PageHouse {
  readonly name: string
  readonly origin: string
  readonly basePath: string
  readonly language: string
  readonly organisation: string
  readonly email: string
  readonly print: {
    readonly largePrint: number | false
    readonly pressCopy: boolean
    readonly standard: string
  }
  /** True where the site holds drafts, to be sent round. */
  readonly holdsDrafts?: boolean
  /** The pictures that it is known by, as `_data/site.json` names them: paths in the web root, sizes in pixels. */
  readonly emblems?:
    | {
        readonly icon: 'svg' | 'png'
        readonly logo?: { readonly path: string; readonly width: number; readonly height: number }
        readonly picture?: { readonly path: string; readonly alt: string }
      }
    | undefined
}

/** A finished file beside a page, as far as the page tells of it. */
export interface ListedFile {
  /** Its path in the web root. */
  readonly path: string
  /** Its length in bytes. */
  readonly bytes: number
  /** In lower-case hexadecimal. */
  readonly sha256: string
  /** Of the first file of an edition with pages, how many it has. */
  readonly pages?: number | undefined
}

/** A page round the text of a part, or, without one, round the contents of a publication. */
export interface WholePage {
  /** With all its parts. */
  readonly publication: Publication
  readonly part: Part | undefined
  readonly house: PageHouse
  /** What it says of others, where these are known. */
  readonly relations?: Relations | undefined
  /** The files beside it, where they are known; of one that is not, any size is taken. */
  readonly listed?: readonly ListedFile[] | undefined
  /** On which page of the print edition each address begins. */
  readonly printed?: PrintedPages | undefined
  /** Where it stands in the web root, if not where the part or the contents do. */
  readonly place?: string
}

/** The file of an edition, by what its name ends with; undefined where it is not known. */
export const fileOf = (
  ending: string,
  { publication: { name }, listed = [] }: WholePage,
): ListedFile | undefined => listed.find(({ path }) => path === `${name}/${name}${ending}`)

/** Where a page stands in the web root. */
export const placeOf = ({ publication, part, place }: WholePage): string =>
  place ?? addressOf(publication, part)

/** The way from a page to a place named from the web root. */
export const linkTo = (place: string, page: WholePage): ExpectedValue =>
  leadsTo(place, placeOf(page))

/** The whole address of a place. */
export const absolute = (place: string, { house }: WholePage): string =>
  house.origin + house.basePath + place

export const languageOf = ({ publication }: WholePage): string => publication.frontMatter.language

/** Marks our words on a page, where they are in another language. */
export function inOurs(page: WholePage): ExpectedAttributes {
  const language = languageOf(page)
  const ours = ourLanguage(language)
  return { lang: ours === language ? undefined : ours }
}

/** Marks a publication's words among ours, where these are in another language. */
export function inText(page: WholePage): ExpectedAttributes {
  const language = languageOf(page)
  return { lang: ourLanguage(language) === language ? undefined : language }
}

/** Our words in the language of the page, filled. */
export const say = (kind: SiteKind, page: WholePage, filling: Filling = {}): string =>
  fill(wordingOf(languageOf(page)).site[kind], filling)

/** Our words in which elements stand at the places. */
export const sayWith = (
  kind: SiteKind,
  page: WholePage,
  filling: Readonly<Record<string, readonly ExpectedNode[]>>,
): readonly ExpectedNode[] =>
  wordingOf(languageOf(page))
    .site[kind].split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : (filling[piece] ?? [])))

/** The heading of a text that stands on the publication's own page, below the title of that. */
export function headingOf(publication: Publication, part: Part): Heading | undefined {
  const { title } = openingOf(part.children)
  if (part.name !== '' || !title) return undefined
  return toPlainText(title.children) === publication.frontMatter.title ? undefined : title
}

/** Where a part begins: its page, or its heading on the publication's own. */
export function wayTo(publication: Publication, part: Part): string {
  const heading = headingOf(publication, part)
  return `${addressOf(publication, part)}${heading ? `#${encodeURIComponent(heading.id)}` : ''}`
}

/** The parts that have a page of their own, or a heading on the publication's. */
export const partsWithTitle = ({ publication }: WholePage): readonly Part[] =>
  publication.parts.filter((part) => part.name !== '' || headingOf(publication, part))
