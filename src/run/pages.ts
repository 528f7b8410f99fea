import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditionFile, House } from '../editions/edition.ts'
import { editionsOf, pageEdition } from '../editions/index.ts'
import { hasErrors, type Message } from '../message/message.ts'
import { citePagePath, isCitable } from '../publication/cited.ts'
import { formerPages } from '../publication/former.ts'
import type { Publication } from '../publication/tree.ts'
import { toSiteData } from '../site/site-data.ts'
import { writeSite } from '../site/write-site.ts'
import { type FileRecord, listFiles, writeAll } from '../store/files.ts'
import { toRecord } from '../store/manifest.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { allOf } from './all-of.ts'
import { writeAssets } from './assets/assets.ts'
import { readFonts } from './assets/fonts.ts'
import { toHouseAssets } from './assets/house-assets.ts'
import { renderEditionsJson } from './editions-json.ts'
import { giveBack } from './give-back.ts'
import type { Job } from './job.ts'
import { toTold } from './kept-messages.ts'
import { toListed } from './listed-files.ts'
import { findLists, type ListWork, layLists, withoutKept } from './lists.ts'
import type { MadeEditions } from './make.ts'
import type { EditionOutcome } from './outcome.ts'
import { forEach } from './progress.ts'
import { prove } from './prove.ts'
import { toSiteInput } from './site-input.ts'
import type { Done, Made } from './works.ts'

/** The site with all its pages, but that what was kept of publications is yet to be laid. */
export interface Pages {
  readonly publications: readonly WithPages[]
  /** The paths of the pages that were written in this build. */
  readonly written: readonly string[]
  readonly lists: readonly ListWork[]
}

/** A publication whose pages are written too: all its editions, all its files, all that is wrong. */
export interface WithPages {
  readonly work: Done
  readonly editions: readonly EditionOutcome[]
  readonly files: readonly FileRecord[]
  readonly messages: readonly Message[]
}

/** Has every page written that is not kept, with what pages fetch, and proves the web editions on them. */
export async function writePages(works: readonly Done[], job: Job): Promise<Pages> {
  const { gathered, folder, store, tools, clock } = job
  const site = toSiteData(toSiteInput(works, gathered))
  const lists = findLists(site, works, store)
  const written = await writeSite(withoutKept(site, lists), folder)
  await writeAssets(folder, toHouseAssets(gathered.data))
  layLists(lists, folder)
  clock.lap('writing pages')
  const fonts = await readFonts()
  const publications = await forEach(
    works,
    2,
    (work) => finish(work, fonts, job),
    (done, total) => tools.progress('Proving pages', done, total),
  )
  return { publications, written, lists }
}

async function finish(work: Done, fonts: Fonts, job: Job): Promise<WithPages> {
  if (work.type === 'made') return finishMade(work, fonts, job)
  const { kept, files, publication } = work
  return { work, editions: kept.editions, files, messages: toTold(kept.messages, publication) }
}

async function finishMade(work: Made, fonts: Fonts, job: Job): Promise<WithPages> {
  const { publication, made } = work
  const { folder, gathered, ledger, tools } = job
  const { catalogue, house } = gathered
  const pages = await readPages(made, folder)
  const listed = toListed(made.outcomes)
  const { printed } = made
  const context = { catalogue, house, press: tools.press, fonts, listed, printed }
  const proved = await prove(pageEdition, pages, publication, context)
  const others = await readOthers(work, folder)
  const told = await pageEdition.check(others, publication, [], context)
  const editions = inOrder([proved.outcome, ...made.outcomes], house)
  await writeAll([renderEditionsJson(publication, editions, house)], folder)
  giveBack()
  const paths = pathsOf(publication, folder)
  return {
    work,
    editions,
    files: toRecords(editions, paths, (path) => toRecord(folder, path, ledger)),
    messages: [...made.messages, ...withoutClaims([...proved.messages, ...told], made)],
  }
}

/** A page says that every edition was found right: where one was not, what it says of them is not held against it. */
const withoutClaims = (messages: readonly Message[], made: MadeEditions): readonly Message[] =>
  hasErrors(made.messages) ? messages.filter(({ rule }) => rule !== 'web-page') : messages

const readPages = ({ fragments }: MadeEditions, folder: string): Promise<readonly EditionFile[]> =>
  readFiles([...fragments.keys()], folder)

/** Pages that have none of a publication's words: that of its citations, and its contents, where its text is all in parts. */
function readOthers({ made, publication }: Made, folder: string): Promise<readonly EditionFile[]> {
  const contents = `${publication.name}/index.html`
  const own = made.fragments.has(contents) ? [] : [contents]
  const cites = isCitable(publication) ? [citePagePath(publication)] : []
  return readFiles([...own, ...cites], folder)
}

const readFiles = (paths: readonly string[], folder: string): Promise<readonly EditionFile[]> =>
  allOf(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })))

const inOrder = (outcomes: readonly EditionOutcome[], house: House): readonly EditionOutcome[] =>
  editionsOf(house).flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name))

/** The files of a publication; a page that leads on from a former address is the site's, though it may lie among them. */
function pathsOf(publication: Publication, folder: string): readonly string[] {
  const { name } = publication
  const redirects = new Set(formerPages(publication).map(({ from }) => `${from.page}index.html`))
  return listFiles(join(folder, name))
    .map(({ path }) => `${name}/${path}`)
    .filter((path) => !redirects.has(path))
}

/** What was proved is recorded as it was proved. */
function toRecords(
  editions: readonly EditionOutcome[],
  paths: readonly string[],
  record: (path: string) => FileRecord,
): readonly FileRecord[] {
  const proved = new Map(editions.flatMap(({ files }) => files).map((file) => [file.path, file]))
  return paths.map((path) => proved.get(path) ?? record(path))
}
