import { stat } from 'node:fs/promises'
import { type Edition, type EditionFile, endingsOf } from '../../editions/edition.ts'
import type { Message } from '../../message/message.ts'
import type { PrintedPages } from '../../proof/printed-pages.ts'
import type { ListedFile } from '../../proof/rules/html/page/setting.ts'
import { lookAtPages } from '../../proof/rules/html/seen/look.ts'
import { citePagePath } from '../../publication/cited.ts'
import type { Publication } from '../../publication/tree.ts'
import { toStyleSheet } from '../../site/assets.ts'
import { readFindingStyles, readStyles } from '../assets/styles.ts'
import { makeLook } from '../look.ts'
import { type Proved, proveReading } from '../prove.ts'
import { readBeside, readPrinted } from './beside.ts'
import { checkFetched } from './fetched.ts'
import { findMissing } from './missing.ts'
import { type Against, type Finished, readFinished, refusal } from './read-finished.ts'
import { asTampered } from './tampered.ts'
import { toUnreadable } from './unreadable.ts'

/**
 * Proves finished editions, ours or tampered with, from their files alone.
 * @throws PublicationError where a file cannot be read, or cannot be told to be an edition of a publication.
 */
export async function proveFiles(
  paths: readonly string[],
  against: Against,
): Promise<readonly Proved[]> {
  const finished: Finished[] = []
  for (const path of paths) addTo(finished, await readFinished(path, against))
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
  const printed = await readPages(finished, against)
  const known = { ...against, listed, printed }
  const proved = await proveReading(reading, edition, files, publication, known)
  if (edition.kind === 'file') return { ...proved, messages: proved.messages.map(asTampered) }
  const messages = [...proved.messages, ...(await lookAt(finished, against))]
  return { ...proved, messages }
}

/** Of the files that a page tells of, those that lie beside it in its site. */
async function readListed(
  { edition, publication, sites = [] }: Finished,
  { house, isWhole }: Against,
): Promise<readonly ListedFile[]> {
  const [site] = sites
  if (edition.kind === 'file' || site === undefined || isWhole) return []
  return readBeside(site, publication, house)
}

/** The pages of the print edition that lies beside a page of citations, which alone tells of them. */
async function readPages(
  { files, publication, sites = [] }: Finished,
  against: Against,
): Promise<PrintedPages | undefined> {
  const [site] = sites
  const isCite = files.some(({ path }) => path === citePagePath(publication))
  return isCite && site !== undefined ? readPrinted(site, publication, against) : undefined
}

/** A page is looked at with our own style sheet; where it stands in a site, so is what stands there with it. */
async function lookAt(
  { edition, files, publication, sites = [] }: Finished,
  against: Against,
): Promise<readonly Message[]> {
  const { press, houseAssets } = against
  const [ours = '', ...others] = [...(await readStyles()), ...(await readFindingStyles())]
  const css = toStyleSheet([ours, houseAssets?.colours ?? '', ...others], [])
  const decoder = new TextDecoder()
  const pages = files.map(({ path, bytes }) => ({ path, html: decoder.decode(bytes), css }))
  const seen = await lookAtPages(press, pages)
  const beside = await Promise.all(sites.map((site) => lookBeside(site, publication, against)))
  const about = { publication: publication.name, edition: edition.name }
  return [...seen, ...beside.flat()].map((message) => ({ ...about, ...message }))
}

/** What the pages fetch is compared, and all of the publication must be there. */
async function lookBeside(
  site: string,
  publication: Publication,
  { catalogue, house, houseAssets, isWhole }: Against,
): Promise<readonly Message[]> {
  if (isWhole) return []
  const fetched = await checkFetched(site, publication, houseAssets)
  const whole = catalogue.publications.find(({ name }) => name === publication.name)
  return whole ? [...fetched, ...findMissing(site, whole, house)] : fetched
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
    const first = await readFinished(beside, against)
    return { ...one, files: [...first.files, ...files] }
  }
  const fault = `is proved by ${beside}, which is not there`
  throw refusal(path, fault, `name with it the file whose name ends with ${edition.ending}`)
}

/** The publication with the parts of both; that of the catalogue itself where each has all of them. */
function joinParts(one: Finished, other: Finished): Publication {
  if (one.publication === other.publication) return one.publication
  const parts = new Set([...one.publication.parts, ...other.publication.parts])
  return { ...one.publication, parts: [...parts] }
}
