import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../publication/catalogue.ts'
import { isLeftAlone } from '../publication/left-alone.ts'
import { toldOfOthers } from '../publication/relations/told.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { hashAll, hashFile } from '../store/hash.ts'
import { hashFolder } from '../store/hash-folder.ts'
import type { Inputs } from '../store/recall.ts'
import type { Data } from './data/data.ts'
import { stampFolders } from './stamp.ts'

/** The folder of Faircopy itself. */
export const HOME = join(import.meta.dirname, '../..')

/**
 * The hash of everything that makes editions besides content: our own code, which lies in `home`, the lockfile, the
 * `data`, the `press` by its name; and Node and the processor, for Node packs what is written.
 */
export const hashEngine = (
  { site, glossary, conformance, pictures }: Data,
  press: string,
  home: string = HOME,
): string =>
  hashAll([
    ['src', hashFolder(join(home, 'src'))],
    ...['package-lock.json', '.eleventy.ts'].map(
      (name) => [name, hashIfThere(join(home, name))] as const,
    ),
    ['data', JSON.stringify({ site, glossary, conformance })],
    ...pictures.map(({ path, bytes }) => [`picture ${path}`, bytes] as const),
    ['press', press],
    ['node', process.version],
    ['processor', process.arch],
  ])

function hashIfThere(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false }) ? hashFile(file) : ''
}

/** The hash of all content as it lies on the disk, read without being understood. */
export const hashContent = (contentFolder: string): string => hashFolder(contentFolder, isLeftAlone)

/** The sizes and times of change of all content: what is still the same need not be read again. */
export const stampContent = (contentFolder: string): string => stampFolders([contentFolder])

/** All that a publication is made of besides the engine: its files, the addresses its links lead to, what it says of others. */
export const inputsOf = (publication: Publication, catalogue: Catalogue): Inputs => [
  ...contentsOf(publication),
  ['links', linksOf(publication, catalogue).join('\n')],
  ['others', toldOfOthers(publication, catalogue)],
  ...versionsOf(publication),
]

/** The earlier texts that it tells the changes of; or what it says of the text that has taken its place. */
const versionsOf = ({ versions = [], earlierOf }: Publication): Inputs => [
  ...versions.flatMap(({ text }, index) =>
    text ? [[`version ${index}`, hashAll(contentsOf(text))] as const] : [],
  ),
  ['earlier', JSON.stringify(earlierOf ?? '')],
]

/** What a publication is made of, parsed or not. */
type Contents = Pick<Publication, 'name' | 'source' | 'files'> & {
  readonly parts: readonly Pick<Part, 'name' | 'source'>[]
}

/** All that lies in the content folder of a publication, each with a name of its own. */
export const contentsOf = ({ name, source, parts, files }: Contents): Inputs => [
  ['name', name],
  ['source', source.text],
  ...parts.map((part, index) => [`part ${index} ${part.name}`, part.source.text] as const),
  ...files.map(({ path, bytes }) => [`file ${path}`, bytes] as const),
]

/** Every link of a publication with where it leads, so that a target that moves makes the publication anew. */
const linksOf = (publication: Publication, catalogue: Catalogue): readonly string[] =>
  publication.parts.flatMap((part) =>
    part.index.links.map(({ href }) => {
      const target = catalogue.resolve(href, publication, part)
      if (target.kind === 'nowhere' || target.kind === 'external') return href
      return `${href} ${target.publication.name} ${target.part?.name ?? ''} ${target.fragment}`
    }),
  )
