import { checkCatalogue, type Sound } from '../checks/index.ts'
import type { House } from '../editions/edition.ts'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { type Absent, type Catalogue, makeCatalogue } from '../publication/catalogue.ts'
import { draftsOf } from '../publication/drafts.ts'
import { nearest } from '../publication/parse/nearest.ts'
import { type ReadOptions, readPublications } from '../publication/read.ts'
import type { Publication } from '../publication/tree.ts'
import { attachVersions } from '../publication/versions/attach.ts'
import { type Data, readData } from './data/data.ts'
import { type Look, lookAtAll } from './look.ts'
import { checkOnlyLinks } from './only-links.ts'
import type { BuildOptions } from './options.ts'
import type { Progress } from './progress.ts'
import { todayFrom } from './today.ts'

/** Everything that a build starts from, read and checked. */
export interface Gathered {
  readonly data: Data
  readonly house: House
  /** All publications that may be linked to. */
  readonly catalogue: Catalogue
  /** Those that are not published yet, or not any more. */
  readonly drafts: readonly Publication[]
  /** The names of publications that are there, and could not be read. */
  readonly unread: readonly string[]
  /** Those that are to be built. */
  readonly chosen: readonly Publication[]
  readonly messages: readonly Message[]
}

/** What an earlier build has found out, so that it need not be found out again. */
export interface Memory extends Pick<ReadOptions, 'parse'> {
  readonly sound?: Sound
}

/** What need not be read or found out, and who is told how far it has come. */
export interface GatherOptions {
  /** The data, where they were read. */
  readonly data?: Data
  readonly memory?: Memory
  /** Looks at pictures; where it is left out, their sizes are not known. */
  readonly look?: Look
  readonly progress?: Progress
}

/**
 * Reads the data and all publications, and checks them.
 * @throws PublicationError where a folder cannot be read, or a publication is named that is not there.
 */
export async function gather(
  options: BuildOptions,
  { data: known, memory: { parse, sound } = {}, look, progress = () => {} }: GatherOptions = {},
): Promise<Gathered> {
  const data = known ?? (await readData(options.data, process.cwd()))
  const { publications, messages, unread } = await readPublications(
    options.content,
    process.cwd(),
    {
      ...(parse && { parse }),
      tell: (done, total) => progress('Reading publications', done, total),
    },
  )
  const wanted = publications.filter(
    ({ frontMatter }) => options.drafts || frontMatter.status !== 'draft',
  )
  if (publications.length > 0 && wanted.length === 0) throw new PublicationError([allDrafts])
  const isWanted = new Set(wanted)
  const leftOut = publications.filter((one) => !isWanted.has(one))
  const drafts = leftOut.map(({ name }) => name)
  const published = attachVersions(await lookAtAll(wanted, look, progress), leftOut)
  const home = data.site.origin + data.site.basePath
  const catalogue = makeCatalogue(published, {
    unread,
    drafts,
    home,
    today: todayFrom(process.env),
  })
  const chosen = choose(published, options.only, { unread, drafts })
  return {
    data,
    house: toHouse(data, options),
    catalogue,
    drafts: draftsOf(publications),
    unread,
    chosen,
    messages: [
      ...data.messages,
      ...[...messages, ...checkCatalogue(catalogue, sound)].filter(isTold(options)),
      ...(options.only.length > 0 ? checkOnlyLinks(chosen, catalogue) : []),
    ],
  }
}

function toHouse({ site, emblems }: Data, { purpose }: BuildOptions): House {
  const { name, origin, basePath, language, organisation, email, print } = site
  const holdsDrafts = purpose === 'drafts'
  return { name, origin, basePath, language, organisation, email, print, emblems, holdsDrafts }
}

/** Where some publications are built alone, what is wrong with others is told when those are built. */
export function isTold({ only }: Pick<BuildOptions, 'only'>): (message: Message) => boolean {
  const wanted = new Set(only)
  return ({ publication }) =>
    only.length === 0 || publication === undefined || wanted.has(publication)
}

/**
 * Those of some names, with their earlier texts; all where none is named.
 * @throws PublicationError where one is named that is not there.
 */
export function choose(
  publications: readonly Publication[],
  only: readonly string[],
  { unread, drafts }: Required<Pick<Absent, 'unread' | 'drafts'>>,
): readonly Publication[] {
  const names = publications.map(({ name }) => name)
  const known = new Set([...names, ...unread])
  const unknown = only.filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new PublicationError(
      unknown.map((name) => (drafts.includes(name) ? isDraft(name) : noSuch(name, names))),
    )
  const wanted = new Set(only)
  // The pages of a publication lead to its earlier texts.
  return only.length === 0
    ? publications
    : publications.filter(
        ({ name, earlierOf }) => wanted.has(name) || (earlierOf && wanted.has(earlierOf.name)),
      )
}

const HOW_TO_SEE = '`npm start` shows drafts, and `npm run build -- --drafts` makes them to be sent'

const allDrafts: Message = {
  rule: 'content-folder',
  severity: 'error',
  reason: 'Every publication here is a draft, so there is nothing to publish.',
  hint: `give one of them another status; ${HOW_TO_SEE}`,
}

const isDraft = (name: string): Message => ({
  rule: 'only',
  severity: 'error',
  reason: `"${name}" is a draft, which is not published.`,
  hint: `give it another status; ${HOW_TO_SEE}`,
})

const noSuch = (name: string, names: readonly string[]): Message => ({
  rule: 'only',
  severity: 'error',
  reason: `There is no publication "${name}" to build.`,
  hint: hintFor(name, names),
})

function hintFor(name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return meant === undefined
    ? `the publications are ${names.join(', ') || 'none'}`
    : `did you mean ${meant}?`
}
