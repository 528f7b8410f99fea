import { readFile, stat } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'
import {
  type CheckContext,
  type Edition,
  type EditionFile,
  endingsOf,
} from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { addressOf } from '../../publication/catalogue.ts'
import { citePagePath } from '../../publication/cited.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import type { HouseAssets } from '../../site/assets.ts'
import { findSite } from './fetched.ts'

/** What finished files are compared with. */
export interface Against extends CheckContext {
  /** The name of the publication, where the files' names do not tell it. */
  readonly name?: string
  /** The colours and pictures of the house; ours where this is left out. */
  readonly houseAssets?: HouseAssets
  /** True where a whole site is proved: what a page fetches and tells of is compared there, once. */
  readonly isWhole?: boolean
}

/** Files of one edition of one publication. */
export interface Finished {
  readonly edition: Edition
  readonly publication: Publication
  readonly files: readonly EditionFile[]
  /** The web roots of the sites that its pages stand in. */
  readonly sites?: readonly string[]
}

/**
 * Reads a finished file, and finds by its name, its place and what it says of itself of which edition and publication it is.
 * @throws PublicationError where it cannot be read, or is none that can be told.
 */
export async function readFinished(path: string, against: Against): Promise<Finished> {
  const shown = relative(process.cwd(), path)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw refusal(shown, 'is not there', fileHint)
  if (found.isDirectory()) throw refusal(shown, 'is a folder, and no finished site', fileHint)
  if (!found.isFile()) throw refusal(shown, 'is a pipe or a device', fileHint)
  const { edition } = namedBy(path, against) ?? {}
  if (!edition) throw refusal(shown, 'is no edition that can be told by its name', toHint(against))
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) throw refusal(shown, 'cannot be read', 'see that you may read it')
  const publication = findPublication(path, against)
  if (!publication) throw unknown(shown, against)
  if (isAlternate(path, publication)) throw refusal(shown, 'is a form made by people', formHint)
  if (edition.kind === 'file') return { edition, publication, files: [{ path: shown, bytes }] }
  const parts = findParts(path, bytes, publication)
  if (!parts) throw refusal(shown, 'holds no part of a publication', partHint)
  const own = `${addressOf(publication, parts[0])}index.html`
  const page = {
    path: isCitePage(path, bytes, publication) ? citePagePath(publication) : own,
    bytes,
  }
  const site = await findSite(path, page.path)
  const sites = site === undefined ? [] : [site]
  return { edition, publication: { ...publication, parts }, files: [page], sites }
}

/** What the name of an edition's file ends with. */
interface Ending {
  readonly ending: string
  readonly edition: Edition
}

const namedBy = (path: string, against: Against): Ending | undefined =>
  endings(against).find(({ ending }) => path.endsWith(ending))

/** Every ending of the editions, the longer ones first: `.print.txt` is no `.txt`. */
const endings = ({ house }: Against): readonly Ending[] =>
  editionsOf(house)
    .flatMap((edition) => endingsOf(edition).map((ending) => ({ ending, edition })))
    .sort((one, other) => other.ending.length - one.ending.length)

function findPublication(path: string, against: Against): Publication | undefined {
  const { catalogue, name } = against
  const { ending = '' } = namedBy(path, against) ?? {}
  const folders = resolve(path).split(sep).slice(0, -1)
  const names = name ? [name] : [basename(path, ending), ...folders.slice(-2)]
  for (const candidate of names) {
    const publication = catalogue.publications.find(({ name }) => name === candidate)
    if (publication) return publication
  }
  return undefined
}

const isAlternate = (path: string, { name, frontMatter }: Publication): boolean =>
  (frontMatter.alternates ?? []).some(
    ({ file }) => file !== undefined && resolve(path).endsWith(`/${name}/${file}`),
  )

/**
 * The part that a page holds, or none for the page of a publication's contents or of its citations: by its last folders,
 * `reaching-out/next-steps/index.html`; by the address that it gives itself, wherever it lies now; or the only part that
 * there is. Undefined where none of these tells.
 */
function findParts(
  path: string,
  bytes: Uint8Array,
  publication: Publication,
): readonly Part[] | undefined {
  const { parts } = publication
  const places = placesOf(path, bytes)
  const isAt = (part?: Part): boolean =>
    places.some((place) => place.endsWith(`/${addressOf(publication, part)}index.html`))
  const named = parts.find(isAt)
  if (named) return [named]
  if (isAt() || isCitePage(path, bytes, publication)) return []
  return parts.length === 1 ? parts : undefined
}

/** Tells whether a file is the page of a publication's citations, which holds no part of it. */
const isCitePage = (path: string, bytes: Uint8Array, publication: Publication): boolean =>
  placesOf(path, bytes).some((place) => place.endsWith(`/${citePagePath(publication)}`))

/** Where a page stands, and where it says that it stands. */
const placesOf = (path: string, bytes: Uint8Array): readonly string[] => [
  resolve(path),
  `${CANONICAL.exec(new TextDecoder().decode(bytes))?.[1]}index.html`,
]

const CANONICAL = /<link rel="canonical" href="([^"]*)"/

function unknown(shown: string, { catalogue, name }: Against): PublicationError {
  const names = catalogue.publications.map((publication) => publication.name).join(', ') || 'none'
  const known = `the publications are ${names}; name other sources with --content DIR`
  if (name) return refusal(shown, `cannot be compared: there is no publication "${name}"`, known)
  const fault = 'belongs to no publication that is known by its name'
  return refusal(shown, fault, `name its publication with --publication NAME; ${known}`)
}

const fileHint =
  'name finished files, as dist/NAME/NAME.pdf or dist/NAME/index.html, or a whole site alone, as dist'
const formHint = 'its words are its own: name an edition that was made here'
const partHint = 'name the page of a part, as dist/NAME/PART/index.html'

const toHint = (against: Against): string =>
  `an edition's name ends with ${endings(against)
    .map(({ ending }) => ending)
    .join(', ')}`

/** The error for a file that cannot be proved: what is so, and what to do. */
export function refusal(path: string, fault: string, hint: string): PublicationError {
  const message: Message = { rule: 'proof', severity: 'error', reason: `${path} ${fault}.`, hint }
  return new PublicationError([message])
}
