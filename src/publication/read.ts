import { posix } from 'node:path'
import type { Message, Source } from '../message/message.ts'
import { type Folder, openFolder } from './folder.ts'
import { type Location, locate } from './locate.ts'
import { type Parsed, parsePublication, type Sources } from './parse/publication.ts'
import type { AttachedFile, Block, Publication } from './tree.ts'
import { blocksOf } from './walk.ts'

/** What was read: the publications in order of their names, and everything that is wrong with them. */
export interface ReadResult {
  readonly publications: readonly Publication[]
  readonly messages: readonly Message[]
  /** The names of publications that are there and could not be read: what is wrong is in the messages. */
  readonly unread: readonly string[]
}

/** Makes publications of their sources. */
export type Parse = (sources: Sources) => Parsed

/**
 * Reads all publications of a content folder: `name.md`, or a folder `name` with an `index.md`.
 * @throws PublicationError where there is no such folder.
 */
export async function readPublications(
  contentFolder: string,
  workingFolder: string,
  parse: Parse = parsePublication,
): Promise<ReadResult> {
  const folder = await openFolder(contentFolder, workingFolder)
  const locations = await locate(folder)
  if (locations.length === 0 && folder.messages.length === 0) folder.report('', nothingHere)
  const publications: Publication[] = []
  const messages: Message[] = []
  const sources = await readAllSources(folder, locations)
  for (const [index, location] of locations.entries()) {
    const own = sources[index]
    if (!own) continue
    const { publication, messages: found } = parse(own)
    messages.push(...found)
    if (publication) publications.push(await attach(publication, folder, location))
  }
  const read = new Set(publications.map(({ name }) => name))
  const unread = locations.map(({ name }) => name).filter((name) => !read.has(name))
  return { publications, messages: [...folder.messages, ...messages], unread }
}

/** So many publications are read from the disk at once. */
const AT_ONCE = 32

async function readAllSources(
  folder: Folder,
  locations: readonly Location[],
): Promise<readonly (Sources | undefined)[]> {
  const read: (Sources | undefined)[] = []
  for (let from = 0; from < locations.length; from += AT_ONCE) {
    const batch = locations.slice(from, from + AT_ONCE)
    read.push(...(await Promise.all(batch.map((location) => readSources(folder, location)))))
  }
  return read
}

async function readSources(folder: Folder, location: Location): Promise<Sources | undefined> {
  const main = await folder.readText(location.main)
  const parts: { name: string; source: Source }[] = []
  for (const { name, path } of location.parts) {
    const source = await folder.readText(path)
    if (source) parts.push({ name, source })
  }
  return main && { name: location.name, main, parts }
}

/** Reads the files that the text names: figures, and alternates made by people. */
async function attach(
  publication: Publication,
  folder: Folder,
  location: Location,
): Promise<Publication> {
  const figures = publication.parts.flatMap((part) => [...blocksOf(part)]).flatMap(fileOf)
  const alternates = (publication.frontMatter.alternates ?? []).flatMap(({ file }) => file ?? [])
  const files: AttachedFile[] = []
  for (const path of new Set([...figures, ...alternates])) {
    const bytes = isInside(path) ? await folder.read(posix.join(location.folder, path)) : undefined
    if (bytes) files.push({ path, bytes })
  }
  return { ...publication, files }
}

const fileOf = (block: Block): readonly string[] => (block.type === 'figure' ? [block.file] : [])

/** Tells whether a path stays in the publication's folder. */
const isInside = (path: string): boolean =>
  path !== '' &&
  !posix.isAbsolute(path) &&
  !posix.normalize(path).startsWith('..') &&
  !/^[a-z]+:|\\|\0/i.test(path)

const nothingHere = {
  rule: 'content-folder',
  reason: 'There is no publication in this folder',
  hint: 'write one as name.md, or as a folder with an index.md, or name another folder with --content',
}
