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
import type { ListedFile } from '../../proof/rules/html/page/setting.ts'
import { lookAtPages } from '../../proof/rules/html/seen/look.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { toStyleSheet } from '../../site/assets.ts'
import { readStyles } from '../assets/styles.ts'
import { makeLook } from '../look.ts'
import { type Proved, proveReading } from '../prove.ts'
import { readBeside } from './beside.ts'
import { checkFetched, findSite } from './fetched.ts'
import { asTampered } from './tampered.ts'
import { toUnreadable } from './unreadable.ts'

/** What finished files are compared with. */
export interface Against extends CheckContext {
  /** The name of the publication, where the files' names do not tell it. */
  readonly name?: string
}

/** Files of one edition of one publication. */
interface Finished {
  readonly edition: Edition
  readonly publication: Publication
  readonly files: readonly EditionFile[]
  /** The web roots of the sites that its pages stand in. */
  readonly sites?: readonly string[]
}

/**
 * Proves finished editions, ours or tampered with, from their files alone.
 * @throws PublicationError where a file cannot be read, or cannot be told to be an edition of a publication.
 */
export async function proveFiles(
  paths: readonly string[],
  against: Against,
): Promise<readonly Proved[]> {
  const finished: Finished[] = []
  for (const path of paths) addTo(finished, await toFinished(path, against))
  const seen = await Promise.all(finished.map((one) => withPictures(one, against)))
  const whole = await Promise.all(seen.map((one) => withFirst(one, against)))
  return Promise.all(whole.map((one) => proveFinished(one, against)))
}

/** A page says how large each picture is shown, which only a browser knows. */
async function withPictures(one: Finished, { press }: Against): Promise<Finished> {
  if (one.edition.name !== 'web') return one
  return { ...one, publication: await makeLook(press)(one.publication) }
}

/** What was made elsewhere, or altered since, may be no such file at all. */
async function proveFinished(finished: Finished, against: Against): Promise<Proved> {
  const { edition, files, publication } = finished
  const reading = await edition.read(files).catch(() => undefined)
  if (!reading) return toUnreadable(edition, files, publication, against.house)
  const listed = await readListed(finished, against)
  const proved = await proveReading(reading, edition, files, publication, { ...against, listed })
  if (edition.kind === 'file') return { ...proved, messages: proved.messages.map(asTampered) }
  const messages = [...proved.messages, ...(await lookAt(finished, against))]
  return { ...proved, messages }
}

/** Of the files that a page tells of, those that lie beside it in its site. */
async function readListed(
  { edition, publication, sites = [] }: Finished,
  { house }: Against,
): Promise<readonly ListedFile[]> {
  const [site] = sites
  if (edition.kind === 'file' || site === undefined) return []
  return readBeside(site, publication, house)
}

/** A page is looked at with our own style sheet; what it fetches is compared where it stands in a site. */
async function lookAt(
  { edition, files, publication, sites = [] }: Finished,
  { press }: Against,
): Promise<readonly Message[]> {
  const css = toStyleSheet(await readStyles(), [])
  const decoder = new TextDecoder()
  const pages = files.map(({ path, bytes }) => ({ path, html: decoder.decode(bytes), css }))
  const seen = await lookAtPages(press, pages)
  const fetched = await Promise.all(sites.map((site) => checkFetched(site, publication)))
  const about = { publication: publication.name, edition: edition.name }
  return [...seen, ...fetched.flat()].map((message) => ({ ...about, ...message }))
}

/** Files of one publication are one edition, where that has several; of any other edition each file is one. */
function addTo(finished: Finished[], next: Finished): void {
  const index = finished.findIndex(
    ({ edition, publication, files }) =>
      edition.name === next.edition.name &&
      publication.name === next.publication.name &&
      (edition.kind === 'page' || !sharesEnding(edition, [...files, ...next.files])),
  )
  const same = finished[index]
  if (!same) finished.push(next)
  else
    finished[index] = {
      ...same,
      files: inOrder([...same.files, ...next.files], same.edition),
      publication: joinParts(same, next),
      sites: [...new Set([...(same.sites ?? []), ...(next.sites ?? [])])],
    }
}

/** Tells whether two of several files would be the same one of an edition: two press copies, two booklets. */
function sharesEnding(edition: Edition, files: readonly EditionFile[]): boolean {
  const own = files.map(({ path }) => endingsOf(edition).find((ending) => path.endsWith(ending)))
  return new Set(own).size < own.length
}

/** The files of an edition in the order of their endings; pages as they were named. */
function inOrder(files: readonly EditionFile[], edition: Edition): readonly EditionFile[] {
  const endings = endingsOf(edition)
  const placeOf = ({ path }: EditionFile): number =>
    endings.findIndex((ending) => path.endsWith(ending))
  return [...files].sort((one, other) => placeOf(one) - placeOf(other))
}

/**
 * The words of an edition stand in its first file. Where only one that follows it is named, the first is looked for beside
 * it.
 * @throws PublicationError where it is not there.
 */
async function withFirst(one: Finished, against: Against): Promise<Finished> {
  const { edition, files } = one
  const path = files[0]?.path ?? ''
  if (path.endsWith(edition.ending)) return one
  const ending = endingsOf(edition).find((own) => path.endsWith(own)) ?? ''
  const beside = `${path.slice(0, -ending.length)}${edition.ending}`
  if (await stat(beside).catch(() => undefined)) {
    const first = await toFinished(beside, against)
    return { ...one, files: [...first.files, ...files] }
  }
  const fault = `is proved by ${beside}, which is not there`
  throw refusal(path, fault, `name with it the file whose name ends with ${edition.ending}`)
}

function joinParts(one: Finished, other: Finished): Publication {
  const parts = new Set([...one.publication.parts, ...other.publication.parts])
  return { ...one.publication, parts: [...parts] }
}

async function toFinished(path: string, against: Against): Promise<Finished> {
  const shown = relative(process.cwd(), path)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw refusal(shown, 'is not there', fileHint)
  if (found.isDirectory()) throw refusal(shown, 'is a folder', fileHint)
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
  const page = { path: `${addressOf(publication, parts[0])}index.html`, bytes }
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
 * The part that a page holds, or none for the page of a publication's contents: by its last folders,
 * `reaching-out/next-steps/index.html`; by the address that it gives itself, wherever it lies now; or the only part that
 * there is. Undefined where none of these tells.
 */
function findParts(
  path: string,
  bytes: Uint8Array,
  publication: Publication,
): readonly Part[] | undefined {
  const { parts } = publication
  const places = [
    resolve(path),
    `${CANONICAL.exec(new TextDecoder().decode(bytes))?.[1]}index.html`,
  ]
  const isAt = (part?: Part): boolean =>
    places.some((place) => place.endsWith(`/${addressOf(publication, part)}index.html`))
  const named = parts.find(isAt)
  if (named) return [named]
  if (isAt()) return []
  return parts.length === 1 ? parts : undefined
}

const CANONICAL = /<link rel="canonical" href="([^"]*)"/

function unknown(shown: string, { catalogue, name }: Against): PublicationError {
  const names = catalogue.publications.map((publication) => publication.name).join(', ') || 'none'
  const known = `the publications are ${names}; name other sources with --content DIR`
  if (name) return refusal(shown, `cannot be compared: there is no publication "${name}"`, known)
  const fault = 'belongs to no publication that is known by its name'
  return refusal(shown, fault, `name its publication with --publication NAME; ${known}`)
}

const fileHint = 'name finished files, as dist/NAME/NAME.pdf or dist/NAME/index.html'
const formHint = 'its words are its own: name an edition that was made here'
const partHint = 'name the page of a part, as dist/NAME/PART/index.html'

const toHint = (against: Against): string =>
  `an edition's name ends with ${endings(against)
    .map(({ ending }) => ending)
    .join(', ')}`

function refusal(path: string, fault: string, hint: string): PublicationError {
  const message: Message = { rule: 'proof', severity: 'error', reason: `${path} ${fault}.`, hint }
  return new PublicationError([message])
}
