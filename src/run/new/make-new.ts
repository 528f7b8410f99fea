import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readData } from '../data/data.ts'
import { newPublication, type Opening, toTitle } from './publication.ts'
import { NEW_HOUSE, newData, toIgnore } from './site.ts'
import { writeNew } from './write-new.ts'

/** Where a site is to be. */
export interface Place {
  /** The folder of one's own; undefined where the site is that of Faircopy. */
  readonly home: string | undefined
  readonly content: string
  readonly data: string
}

/** What is wished of a new publication. */
export interface Wanted {
  readonly name: string
  readonly isFolder: boolean
  readonly opening: Partial<Opening>
}

/** What was written. */
export interface Made {
  /** Every file, in the order in which it was written. */
  readonly written: readonly string[]
  /** The data of the site, where it was written too. */
  readonly house: string | undefined
  /** The file that a new publication begins in. */
  readonly first: string | undefined
  /** What a `.gitignore` that was there lacks: it is its owner's, and left as it is. */
  readonly unignored: { readonly file: string; readonly lines: readonly string[] } | undefined
}

/**
 * Writes the folder of a site of one's own where there is none, and a publication into it where one is wanted. All is
 * decided before the first file is written.
 * @throws PublicationError where one of the places is taken, or the data of the site cannot be read.
 */
export async function makeNew(
  place: Place,
  wanted: Wanted | undefined,
  today: string,
): Promise<Made> {
  const { home, content, data } = place
  const isNew = home !== undefined && !existsSync(join(data, 'site.json'))
  const ignore = isNew ? toGitignore(home) : undefined
  const ofSite = isNew ? toSite(data, today) : []
  const house = ofSite.length > 0 ? NEW_HOUSE : (await readData(data, process.cwd())).site
  const { files, beside } = wanted ? toPublication(wanted, house, today) : NOTHING
  const ofPublication = [...files].map(([path, text]) => [join(content, path), text] as const)
  const all = new Map([...ofSite, ...(ignore?.files ?? []), ...ofPublication])
  writeNew({ files: all, folder: content, beside: beside.map((path) => join(content, path)) })
  return {
    written: [...all.keys()],
    house: ofSite[0]?.[0],
    first: ofPublication[0]?.[0],
    unignored: ignore?.unignored,
  }
}

type File = readonly [path: string, text: string]

const toSite = (data: string, today: string): readonly File[] =>
  [...newData(today)].map(([name, text]) => [join(data, name), text])

/** A folder of one's own may be a repository already, with a `.gitignore` that is not ours to write in. */
function toGitignore(home: string): Pick<Made, 'unignored'> & { readonly files: readonly File[] } {
  const file = join(home, '.gitignore')
  if (!existsSync(file))
    return { files: [[file, `${toIgnore().join('\n')}\n`]], unignored: undefined }
  const lines = toIgnore(readFileSync(file, 'utf8'))
  return { files: [], unignored: lines.length > 0 ? { file, lines } : undefined }
}

/** The files of a publication, and the places beside them at which it would stand too. */
interface Planned {
  readonly files: ReadonlyMap<string, string>
  readonly beside: readonly string[]
}

const NOTHING: Planned = { files: new Map(), beside: [] }

function toPublication(
  { name, isFolder, opening }: Wanted,
  house: { readonly organisation: string; readonly language: string },
  today: string,
): Planned {
  const {
    title = toTitle(name),
    language = house.language,
    date = today,
    publisher = house.organisation,
    rights = `© ${publisher} ${date.slice(0, 4)}`,
  } = opening
  const files = newPublication(name, { title, language, date, publisher, rights }, isFolder)
  return { files, beside: [`${name}.md`, name].filter((path) => !files.has(path)) }
}
