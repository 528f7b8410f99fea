import {
  type Context,
  type Edition,
  type EditionFile,
  endingsOf,
  nameOfFile,
} from '../../editions/edition.ts'
import { editionsOf, fileEditionsOf, pageEdition } from '../../editions/index.ts'
import { PublicationError } from '../../message/publication-error.ts'
import type { Press } from '../../press/press.ts'
import { relationsOf } from '../../publication/relations/relations.ts'
import { wordsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { renderSearchIndex } from '../../site/search/index.ts'
import { listPublication } from '../../site/search/listed.ts'
import { readSearchScript } from '../../site/search/script.ts'
import type { Loaded } from '../../site/serve/serve.ts'
import type { SiteInput, SitePublication } from '../../site/site.ts'
import { openPassingCache, openStore } from '../../store/recall.ts'
import type { Fonts } from '../../typesetting/fonts.ts'
import { renderAssets } from '../assets/assets.ts'
import { readFonts } from '../assets/fonts.ts'
import { toHouseAssets } from '../assets/house-assets.ts'
import { type Gathered, gather } from '../gather.ts'
import { type Look, makeLook } from '../look.ts'
import { stampFolders } from '../stamp.ts'

/** The site as its editors see it while they write: drafts too, and nothing made before it is asked for. */
export interface Preview {
  /** Tells one state of content and data from another. */
  stamp(): string
  /** Reads everything anew. */
  load(): Promise<Loaded>
  /** The bytes of a file that is no page, by its path in the web root: a PDF is printed now. */
  onRequest(path: string): Promise<Uint8Array | undefined>
}

/** What the preview is made from. */
export interface PreviewOptions {
  readonly content: string
  readonly data: string
  readonly press: Press
}

export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const fonts = await readFonts()
  const look = lookWhereItCan(options.press)
  let gathered = await gatherDrafts(options, look)
  let index: Promise<readonly EditionFile[]> | undefined
  let indexed: Promise<void> = Promise.resolve()
  let isFirst = true

  /** One index after another: Pagefind ends them all when one is made. */
  function makeIndex({ chosen, catalogue, data }: Gathered): Promise<readonly EditionFile[]> {
    const listed = chosen.map((publication) =>
      listPublication(publication, relationsOf(publication, catalogue), data),
    )
    const made = indexed.then(() => renderSearchIndex(listed))
    indexed = made.then(
      () => {},
      () => {
        if (index === made) index = undefined
      },
    )
    return made
  }

  return {
    stamp: () => stampOf(options),

    async load() {
      if (!isFirst) gathered = await gatherDrafts(options, look)
      isFirst = false
      index = undefined
      const site = await toInput(gathered, toContext(gathered, fonts, options.press))
      return { site, messages: gathered.messages }
    },

    async onRequest(path) {
      if (path.startsWith('assets/') || path === 'favicon.ico')
        return find(path, await renderAssets(toHouseAssets(gathered.data)))
      if (path === 'search/search.js') return renderScript(gathered)
      if (path.startsWith('pagefind/')) {
        index ??= makeIndex(gathered)
        return find(path, await index)
      }
      return renderEdition(path, gathered, toContext(gathered, fonts, options.press))
    },
  }
}

const renderScript = async ({ data }: Gathered): Promise<Uint8Array> =>
  new TextEncoder().encode(await readSearchScript(data.site.language))

/** Looks at pictures, once each; where there is no Chromium, or it is lost, the site is served without their sizes. */
function lookWhereItCan(press: Press): Look {
  const look = makeLook(press, openStore(openPassingCache(), ''))
  return (publication) =>
    look(publication).catch((error) => {
      if (error instanceof PublicationError) return publication
      throw error
    })
}

/** Reads everything; anew, a few times, where it is changed meanwhile: a file that has just got another name is no fault. */
async function gatherDrafts(options: PreviewOptions, look: Look, attempts = 3): Promise<Gathered> {
  const { content, data } = options
  const stamp = stampOf(options)
  const all = { content, data, out: '', only: [], cache: false, drafts: true }
  const gathered = await gather(all, { look })
  const isStill = stamp === stampOf(options)
  return isStill || attempts === 1 ? gathered : gatherDrafts(options, look, attempts - 1)
}

const stampOf = ({ content, data }: PreviewOptions): string => stampFolders([content, data])

const toContext = ({ catalogue, house }: Gathered, fonts: Fonts, press: Press): Context => ({
  catalogue,
  house,
  fonts,
  press,
})

async function toInput({ data, house, chosen }: Gathered, context: Context): Promise<SiteInput> {
  const publications = await Promise.all(
    chosen.map((publication) => toSitePublication(publication, data, context)),
  )
  return { house: { ...data.site, ...house }, glossary: data.glossary, publications }
}

/** Nothing has been read back, so no word is said to have been found. */
async function toSitePublication(
  publication: Publication,
  data: Gathered['data'],
  context: Context,
): Promise<SitePublication> {
  const { pages: fragments } = await pageEdition.render(publication, context)
  const words = wordsOf(publication).length
  const records = editionsOf(context.house).map((edition) => {
    const { name, mediaType, group } = edition
    const paths = edition.kind === 'page' ? [] : pathsOf(publication, edition)
    const files = paths.map((path) => ({
      name: nameOfFile(edition, path),
      path,
      bytes: 0,
      sha256: '',
    }))
    return { name, group, mediaType, files, words, matched: 0 }
  })
  const relations = relationsOf(publication, context.catalogue)
  const listed = listPublication(publication, relations, data)
  return { publication, relations, listed, fragments, editions: records }
}

async function renderEdition(
  path: string,
  { chosen }: Gathered,
  context: Context,
): Promise<Uint8Array | undefined> {
  const publication = chosen.find(({ name }) => path.startsWith(`${name}/`))
  if (!publication || path.endsWith(pageEdition.ending) || path.endsWith('/')) return undefined
  const edition = fileEditionsOf(context.house).find((one) =>
    pathsOf(publication, one).includes(path),
  )
  if (edition) return find(path, await edition.render(publication, context))
  const { files } = await pageEdition.render(publication, context)
  return find(path, files)
}

const pathsOf = ({ name }: Publication, edition: Edition): readonly string[] =>
  endingsOf(edition).map((ending) => `${name}/${name}${ending}`)

const find = (path: string, files: readonly EditionFile[]): Uint8Array | undefined =>
  files.find((file) => file.path === path)?.bytes
