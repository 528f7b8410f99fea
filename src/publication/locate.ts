import { posix } from 'node:path'
import type { Fault, Folder } from './folder.ts'
import { toSlug } from './parse/identifiers.ts'

/** Where a publication lies below the content folder: its sources, and the folder of its figures. */
export interface Location {
  readonly name: string
  readonly main: string
  readonly folder: string
  readonly parts: readonly PartLocation[]
  /** False where a file that may be a part is left out, which is reported. */
  readonly isWhole: boolean
}

/** A file that holds a part: `07-next-steps.md` has the place 7 and the name `next-steps`. */
export interface PartLocation {
  readonly path: string
  readonly place: number
  readonly name: string
}

const NAME = /^[a-z0-9][a-z0-9-]*$/
const PART = /^(\d+)-([a-z0-9][a-z0-9-]*)\.md$/
/** What may have been meant as a part: a file of text that has a part's name. */
const LIKE_PART = /^\d+-[^.]+(?:\.(?:txt|text|mdown|mkd))?$/i
const MARKDOWN = /\.(?:md|markdown)$/i
const LIKE_TEXT = /^[^.]+$|\.(?:txt|text|mdown|mkd)$/i

/** The most characters of an address: with the endings of the editions, no file system may find its name too long. */
const LONGEST = 100

/** Addresses of the site's own pages and files, which no publication may take. */
export const RESERVED = [
  'index',
  'search',
  'publications',
  'glossary',
  'accessibility',
  'about',
  'pagefind',
  'assets',
  '404',
]

/** Below each publication stands the page of its citations: no part may take its address. */
export const CITE = 'cite'

/** Finds every publication of the content folder, in order of their names; what cannot be one is reported. */
export function locate(folder: Folder): readonly Location[] {
  const locations: Location[] = []
  const names = new Set<string>()
  const entries = folder.list('') ?? []
  const isTaken = (name: string): boolean =>
    entries.some((entry) => entry.name === `${name}.md` || entry.name === name)
  for (const { name: entry, isFolder } of entries) {
    if (!isFolder && !entry.endsWith('.md')) {
      if (isMisnamed(entry, folder)) folder.report(entry, misnamed(entry))
      continue
    }
    const name = isFolder ? entry : entry.replace(/\.md$/, '')
    const fault = NAME.test(name) || !isTaken(toSlug(name)) ? faultOf(name, names) : badTwin(name)
    if (fault) {
      folder.report(entry, fault)
      continue
    }
    const location = isFolder ? locateFolder(folder, name) : locateFile(name, entry)
    if (!location) continue
    locations.push(location)
    names.add(name)
  }
  return locations.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Tells whether a file of the content folder is neither a text nor told already: it is published only where a publication
 * refers to it. The path is that from the content folder.
 */
export function isLoose(path: string, folder: Folder): boolean {
  const name = posix.basename(path)
  if (MARKDOWN.test(name)) return false
  const depth = path.split('/').length
  if (depth === 1) return !isMisnamed(name, folder)
  return depth > 2 || !LIKE_PART.test(name)
}

/** Tells whether a file that is no `.md` is meant as a publication: it says so, or begins as one does. */
const isMisnamed = (entry: string, folder: Folder): boolean =>
  MARKDOWN.test(entry) || (LIKE_TEXT.test(entry) && beginsAsOne(folder.read(entry)))

const beginsAsOne = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && /^\ufeff?---\r?\n/.test(new TextDecoder().decode(bytes.subarray(0, 16)))

const faultOf = (name: string, names: ReadonlySet<string>): Fault | undefined =>
  faultOfName(name) ?? (names.has(name) ? taken(name) : undefined)

/** Why a name cannot be the address of any publication; undefined where it can. */
export function faultOfName(name: string): Fault | undefined {
  if (!NAME.test(name)) return badName(name)
  if (name.length > LONGEST) return tooLong(name)
  return RESERVED.includes(name) ? reserved(name) : undefined
}

const locateFile = (name: string, main: string): Location => ({
  name,
  main,
  folder: '',
  parts: [],
  isWhole: true,
})

function locateFolder(folder: Folder, name: string): Location | undefined {
  const entries = folder.list(name)
  if (!entries) return undefined
  const main = `${name}/index.md`
  const texts = entries.filter((entry) => !entry.isFolder && MARKDOWN.test(entry.name))
  const others = entries.filter((entry) => !entry.isFolder && LIKE_PART.test(entry.name))
  for (const entry of others) folder.report(`${name}/${entry.name}`, notMarkdown)
  const folders = entries.filter(
    (entry) => entry.isFolder && holdsText(folder, `${name}/${entry.name}`),
  )
  for (const entry of folders) folder.report(`${name}/${entry.name}`, partAsFolder)
  const files = texts.map((entry) => entry.name).filter((file) => file !== 'index.md')
  if (!entries.some((entry) => entry.name === 'index.md')) {
    folder.report(main, noIndex)
    return undefined
  }
  const parts: PartLocation[] = []
  for (const file of files) {
    const part = toPart(name, file)
    const fault = part ? partFault(part, parts) : badPartName
    if (fault) folder.report(`${name}/${file}`, fault)
    else if (part) parts.push(part)
  }
  const isWhole = others.length + folders.length === 0 && parts.length === files.length
  return { name, main, folder: name, parts: parts.sort(byPlace), isWhole }
}

const byPlace = (one: PartLocation, other: PartLocation): number => one.place - other.place

const holdsText = (folder: Folder, path: string): boolean =>
  (folder.list(path) ?? []).some((entry) => !entry.isFolder && MARKDOWN.test(entry.name))

function toPart(publication: string, file: string): PartLocation | undefined {
  const [, place, name] = PART.exec(file) ?? []
  if (place === undefined || name === undefined) return undefined
  return { path: `${publication}/${file}`, place: Number(place), name }
}

function partFault(part: PartLocation, parts: readonly PartLocation[]): Fault | undefined {
  if (part.name.length > LONGEST) return tooLong(part.name)
  if (part.name === CITE) return reservedPart
  const namesake = parts.find(({ name }) => name === part.name)
  if (namesake) return sameAddress(part.name, namesake.path)
  const neighbour = parts.find(({ place }) => place === part.place)
  return neighbour && samePlace(part.place, neighbour.path)
}

const badName = (name: string): Fault => ({
  rule: 'name',
  reason: `"${name}" cannot be the address of a publication`,
  hint: `name it with small letters, digits and hyphens: ${toSlug(name)}`,
})

/** The name that it would have is that of another: who gave it that would lose the other. */
const badTwin = (name: string): Fault => ({
  ...badName(name),
  hint: `name it with small letters, digits and hyphens, and otherwise than ${toSlug(name)}, which is there already`,
})

const tooLong = (name: string): Fault => ({
  rule: 'name',
  reason: `An address of ${name.length} characters is too long`,
  hint: `name the file with at most ${LONGEST}: it is typed, read out and kept for good`,
})

const misnamed = (entry: string): Fault => ({
  rule: 'name',
  reason: 'A publication is a file that ends in .md: this one would be left out',
  hint: `name it ${toSlug(entry.split('.')[0] ?? '')}.md, or move it out of the content folder`,
})

const reserved = (name: string): Fault => ({
  rule: 'name',
  reason: `"${name}" is the address of one of the site's own pages`,
  hint: 'give the publication another name',
})

const reservedPart: Fault = {
  rule: 'name',
  reason: `"${CITE}" is the address of the page that says how the publication is cited`,
  hint: 'give the part another name after its number',
}

const taken = (name: string): Fault => ({
  rule: 'name',
  reason: `There are a file and a folder for the publication "${name}"`,
  hint: 'keep one of them',
})

const badPartName: Fault = {
  rule: 'name',
  reason:
    'A part is a file such as 01-introduction.md: its place, a hyphen, its name in small letters',
  hint: 'rename the file, or move it out of the content folder',
}

const notMarkdown: Fault = {
  rule: 'name',
  reason: 'This file has the name of a part, and is no Markdown: it would be left out',
  hint: 'give it the ending .md, or, where it is none, a name that does not begin with a number',
}

const partAsFolder: Fault = {
  rule: 'name',
  reason: 'This folder holds Markdown within a publication: it would be left out',
  hint: 'a part is one file, as 01-introduction.md beside index.md',
}

const sameAddress = (name: string, other: string): Fault => ({
  rule: 'name',
  reason: `This part has the address "${name}", which ${posix.basename(other)} has too`,
  hint: 'give one of the two another name after its number',
})

const samePlace = (place: number, other: string): Fault => ({
  rule: 'name',
  reason: `This part has the place ${place}, which ${posix.basename(other)} has too`,
  hint: 'give one of the two another number',
})

const noIndex: Fault = {
  rule: 'front-matter',
  reason: 'This folder has no index.md',
  hint: 'write an index.md with the front matter of the publication, or move the folder elsewhere',
}
