import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Message, Source } from '../message/message.ts'
import { type Folder, openFolder } from './folder.ts'
import { reportLeftOut } from './left-out.ts'
import { type Location, locate } from './locate.ts'
import { type Parsed, parsePublication, type Sources } from './parse/publication.ts'
import type { AttachedFile, Publication } from './tree.ts'

/** What was read: the publications in order of their names, and everything that is wrong with them. */
export interface ReadResult {
  readonly publications: readonly Publication[]
  readonly messages: readonly Message[]
  /** The names of publications that are there, and could not be read or lack a part: what is wrong is in the messages. */
  readonly unread: readonly string[]
}

/** Makes publications of their sources. */
export type Parse = (sources: Sources) => Parsed

/** By what publications are parsed, and who is told how many of them are read. */
export interface ReadOptions {
  readonly parse?: Parse
  readonly tell?: (done: number, total: number) => void
}

/**
 * Reads all publications of a content folder: `name.md`, or a folder `name` with an `index.md`. Others may do their work
 * between one and the next. Rejects with a `PublicationError` where there is no such folder.
 */
export async function readPublications(
  contentFolder: string,
  workingFolder: string,
  { parse = parsePublication, tell = () => {} }: ReadOptions = {},
): Promise<ReadResult> {
  const folder = openFolder(contentFolder, workingFolder)
  const locations = locate(folder)
  if (locations.length === 0 && folder.messages.length === 0) folder.report('', nothingHere)
  const publications: Publication[] = []
  const messages: Message[] = []
  const used = new Set<string>()
  for (const [index, location] of locations.entries()) {
    tell(index, locations.length)
    await setImmediate()
    const sources = readSources(folder, location)
    if (!sources) continue
    const { publication, messages: found } = parse(sources)
    for (const message of found) messages.push(message)
    if (!publication) continue
    const whole = attach(publication, folder, location)
    publications.push(whole)
    const files = [
      ...(sources.csv ?? []).map(({ file }) => file),
      ...[...whole.files, whole.received ?? []].flat().map(({ path }) => path),
    ]
    for (const file of files) used.add(posix.join(location.folder, file))
  }
  const read = new Map(publications.map((publication) => [publication.name, publication]))
  const unread = locations
    .filter((location) => !isAllOf(location, read.get(location.name)))
    .map(({ name }) => name)
  reportLeftOut(folder, locations, used, unread)
  return { publications, messages: [...folder.messages, ...messages], unread }
}

/** Tells whether every part that lies in a place was read. */
const isAllOf = ({ isWhole, parts }: Location, read: Publication | undefined): boolean =>
  isWhole &&
  read !== undefined &&
  parts.every((part) => read.parts.some(({ name }) => name === part.name))

function readSources(folder: Folder, location: Location): Sources | undefined {
  const main = folder.readText(location.main)
  const parts: { name: string; source: Source }[] = []
  for (const { name, path } of location.parts) {
    const source = folder.readText(path)
    if (source) parts.push({ name, source })
  }
  if (!main) return undefined
  const texts = [main, ...parts.map(({ source }) => source)]
  return { name: location.name, main, parts, csv: readCsv(folder, location, texts) }
}

/** The file of a table's rows, as a caption names it. */
const CSV = /\{[^{}\n]*\bfile=(?:"([^"{}\n]+)"|([^\s"{}]+))/g

/** Reads the CSV files that the texts name; what is not there is told where it is named. */
function readCsv(
  folder: Folder,
  location: Location,
  texts: readonly Source[],
): NonNullable<Sources['csv']> {
  const names = texts.flatMap(({ text }) =>
    [...text.matchAll(CSV)].map(([, quoted, bare = '']) => quoted ?? bare),
  )
  return [...new Set(names)].flatMap((file) => {
    const path = posix.join(location.folder, file)
    const isThere = isInside(file) && folder.read(path) !== undefined
    const source = isThere ? folder.readText(path) : undefined
    return isThere ? [{ file, ...(source && { source }) }] : []
  })
}

/** Reads the files that the text names: figures, alternates made by people, and the text as it was received. */
function attach(publication: Publication, folder: Folder, location: Location): Publication {
  const figures = publication.parts.flatMap(({ index }) => index.files)
  const alternates = (publication.frontMatter.alternates ?? []).flatMap(({ file }) => file ?? [])
  const read = (path: string): readonly AttachedFile[] => {
    const bytes = isInside(path) ? folder.read(posix.join(location.folder, path)) : undefined
    return bytes ? [{ path, bytes }] : []
  }
  const files = [...new Set([...figures, ...alternates])].flatMap(read)
  const [received] = [publication.frontMatter.received ?? []].flat().flatMap(read)
  return { ...publication, files, ...(received && { received }) }
}

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
