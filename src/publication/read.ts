import { posix } from 'node:path'
import type { Message, Source } from '../message/message.ts'
import { type Folder, openFolder } from './folder.ts'
import { toSlug } from './parse/identifiers.ts'
import { parsePublication, type Sources } from './parse/publication.ts'
import type { AttachedFile, Block, Publication } from './tree.ts'
import { blocksOf } from './walk.ts'

/** What was read: the publications in order of their names, and everything that is wrong with them. */
export interface ReadResult {
  readonly publications: readonly Publication[]
  readonly messages: readonly Message[]
  /** Every file that was opened, by its path below the content folder: what a build's key is made from. */
  readonly opened: ReadonlyMap<string, Uint8Array>
}

/** Where a publication lies below the content folder: its sources, and the folder of its figures. */
interface Location {
  readonly name: string
  readonly main: string
  readonly folder: string
  readonly parts: readonly string[]
}

const NAME = /^[a-z0-9][a-z0-9-]*$/
const PART = /^\d+-([a-z0-9][a-z0-9-]*)\.md$/

/** Addresses of the site's own pages and files, which no publication may take. */
export const RESERVED = [
  'search',
  'glossary',
  'accessibility',
  'about',
  'pagefind',
  'assets',
  '404',
]

/**
 * Reads all publications of a content folder: `name.md`, or a folder `name` with an `index.md`.
 * @throws PublicationError where there is no such folder.
 */
export async function readPublications(
  contentFolder: string,
  workingFolder: string,
): Promise<ReadResult> {
  const folder = await openFolder(contentFolder, workingFolder)
  const publications: Publication[] = []
  const messages: Message[] = []
  for (const location of await locate(folder)) {
    const sources = await readSources(folder, location)
    if (!sources) continue
    const { publication, messages: found } = parsePublication(sources)
    messages.push(...found)
    if (publication) publications.push(await attach(publication, folder, location))
  }
  return { publications, messages: [...folder.messages, ...messages], opened: folder.opened }
}

async function locate(folder: Folder): Promise<readonly Location[]> {
  const entries = await folder.list('')
  const locations: Location[] = []
  for (const { name: entry, isFolder } of entries) {
    if (!isFolder && !entry.endsWith('.md')) continue
    const name = entry.replace(/\.md$/, '')
    if (!isNamed(name, entry, folder)) continue
    if (locations.some((location) => location.name === name)) report(folder, entry, taken(name))
    else locations.push(isFolder ? await locateFolder(folder, name) : locateFile(name, entry))
  }
  return locations
}

const locateFile = (name: string, main: string): Location => ({ name, main, folder: '', parts: [] })

async function locateFolder(folder: Folder, name: string): Promise<Location> {
  const texts = (await folder.list(name)).filter(
    ({ name, isFolder }) => !isFolder && name.endsWith('.md') && name !== 'index.md',
  )
  const parts = texts.map(({ name: file }) => file)
  for (const file of parts) if (!PART.test(file)) report(folder, `${name}/${file}`, partName)
  const named = parts.filter((file) => PART.test(file)).map((file) => `${name}/${file}`)
  return { name, main: `${name}/index.md`, folder: name, parts: named }
}

function isNamed(name: string, entry: string, folder: Folder): boolean {
  if (RESERVED.includes(name)) return report(folder, entry, reserved(name))
  return NAME.test(name) || report(folder, entry, badName(name))
}

async function readSources(folder: Folder, location: Location): Promise<Sources | undefined> {
  const main = await folder.readText(location.main)
  const parts: { name: string; source: Source }[] = []
  for (const path of location.parts) {
    const source = await folder.readText(path)
    if (source) parts.push({ name: PART.exec(posix.basename(path))?.[1] ?? '', source })
  }
  if (main) return { name: location.name, main, parts }
  const wasOpened = folder.opened.has(location.main)
  const isReported = folder.messages.some(
    ({ source }) => source?.path === folder.shown(location.main),
  )
  if (!wasOpened && !isReported) report(folder, location.main, noIndex)
  return undefined
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
  !/^[a-z]+:|\\/i.test(path)

interface Fault {
  readonly rule: string
  readonly reason: string
  readonly hint: string
}

function report(folder: Folder, path: string, fault: Fault): false {
  folder.messages.push({
    severity: 'error',
    source: { path: folder.shown(path), text: '' },
    ...fault,
  })
  return false
}

const badName = (name: string): Fault => ({
  rule: 'name',
  reason: `"${name}" cannot be the address of a publication.`,
  hint: `name it with small letters, digits and hyphens: ${toSlug(name)}`,
})

const reserved = (name: string): Fault => ({
  rule: 'name',
  reason: `"${name}" is the address of one of the site's own pages.`,
  hint: 'give the publication another name',
})

const taken = (name: string): Fault => ({
  rule: 'name',
  reason: `There are a file and a folder for the publication "${name}".`,
  hint: 'keep one of them',
})

const partName: Fault = {
  rule: 'name',
  reason:
    'A part is a file such as 01-introduction.md: its place, a hyphen, its name in small letters.',
  hint: 'rename the file, or move it out of the content folder',
}

const noIndex: Fault = {
  rule: 'front-matter',
  reason: 'This folder has no index.md.',
  hint: 'write an index.md with the front matter of the publication, or move the folder elsewhere',
}
