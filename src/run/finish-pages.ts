import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditionFile, House } from '../editions/edition.ts'
import { editionsOf, web } from '../editions/index.ts'
import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import type { FileRecord } from '../store/files.ts'
import { listFiles } from '../store/files.ts'
import { toRecord } from '../store/manifest.ts'
import { readFonts } from './assets/fonts.ts'
import { writeEditionsJson } from './editions-json.ts'
import type { Made } from './make.ts'
import type { EditionOutcome } from './outcome.ts'
import { forEach } from './progress.ts'
import { prove } from './prove.ts'
import type { Job } from './publish.ts'
import type { Work } from './works.ts'

/** A publication whose pages are written too: all its editions, all its new files, all that is wrong. */
export interface WithPages {
  readonly work: Work
  readonly editions: readonly EditionOutcome[]
  readonly files: readonly FileRecord[]
  readonly messages: readonly Message[]
}

/** Proves the web edition of every publication that was made, on the pages that Eleventy wrote. */
export const finishPages = (works: readonly Work[], job: Job): Promise<readonly WithPages[]> =>
  forEach(
    works,
    2,
    (work) => finish(work, job),
    (done, total) => job.tools.progress('Proving pages', done, total),
  )

async function finish(work: Work, job: Job): Promise<WithPages> {
  const { entry, made } = work
  if (entry) return { work, ...entry.value, files: [] }
  if (!made) throw new Error(`${work.publication.name} was neither kept nor made`)
  const pages = await readPages(made, job.folder)
  const { catalogue, house } = job.gathered
  const context = { catalogue, house, press: job.tools.press, fonts: await readFonts() }
  const proved = await prove(web, pages, made.publication, context)
  const contents = await readContents(made, job.folder)
  const told = web.check(contents, made.publication, [], context)
  const outcomes = inOrder([proved.outcome, ...made.outcomes], house)
  await writeEditionsJson(made.publication, outcomes, house, job.folder)
  const files = recordFiles(made.publication, outcomes, job.folder)
  return {
    work,
    editions: outcomes,
    files,
    messages: [...made.messages, ...proved.messages, ...told],
  }
}

const readPages = ({ fragments }: Made, folder: string): Promise<readonly EditionFile[]> =>
  readAll([...fragments.keys()], folder)

/** The page of contents of a publication whose text is all in its parts: it has none of its words. */
function readContents(made: Made, folder: string): Promise<readonly EditionFile[]> {
  const path = `${made.publication.name}/index.html`
  return readAll(made.fragments.has(path) ? [] : [path], folder)
}

const readAll = (paths: readonly string[], folder: string): Promise<readonly EditionFile[]> =>
  Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })))

const inOrder = (outcomes: readonly EditionOutcome[], house: House): readonly EditionOutcome[] =>
  editionsOf(house).flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name))

/** The files of a publication; a page that leads on from a former address is the site's, though it may lie among them. */
function recordFiles(
  { name, frontMatter }: Publication,
  outcomes: readonly EditionOutcome[],
  folder: string,
): readonly FileRecord[] {
  const known = new Map(outcomes.flatMap(({ files }) => files).map((file) => [file.path, file]))
  const files = listFiles(join(folder, name))
  const redirects = (frontMatter.aliases ?? []).map((alias) => `${alias}/index.html`)
  const paths = files
    .map(({ path }) => `${name}/${path}`)
    .filter((path) => !redirects.includes(path))
  return paths.map((path) => known.get(path) ?? toRecord(folder, path))
}
