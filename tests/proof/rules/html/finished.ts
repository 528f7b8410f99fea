import { join } from 'node:path'
import type { CheckContext, EditionFile } from '../../../../src/editions/edition.ts'
import { endingsOf, nameOfFile } from '../../../../src/editions/edition.ts'
import { editionsOf } from '../../../../src/editions/index.ts'
import { web } from '../../../../src/editions/web/index.ts'
import type { Message } from '../../../../src/message/message.ts'
import { addressOf, makeCatalogue } from '../../../../src/publication/catalogue.ts'
import { citePagePath } from '../../../../src/publication/cited.ts'
import { wordsOf } from '../../../../src/publication/runs.ts'
import type { Publication } from '../../../../src/publication/tree.ts'
import { toListed } from '../../../../src/run/listed-files.ts'
import { prove } from '../../../../src/run/prove.ts'
import type { EditionRecord } from '../../../../src/site/site.ts'
import { contextOf } from '../../../editions/web/context.ts'
import { exampleSite } from '../../../site/example.ts'
import { written } from '../../../site/written.ts'

const FOLDER = 'tests/proof/rules/html/tampering'
const example = await exampleSite(FOLDER)
const publications = example.publications.map(({ publication }) => publication)

/** The house of these pages. */
const { house } = example

/** What the proof of these pages may know. */
const context: CheckContext = {
  ...contextOf(makeCatalogue(publications)),
  house,
  listed: publications.flatMap((one) => toListed(recordsOf(one))),
}

/** On which pages of the print edition passages begin. */
const printed = new Map([['paper/ferries/#p1.1', 3]])

/** Every page of the publications, with all of their editions, by its path: as the site writes it. */
export const finished: ReadonlyMap<string, string> = new Map(
  [
    ...(await written({
      ...example,
      publications: example.publications.map((entry) => ({
        ...entry,
        printed,
        editions: recordsOf(entry.publication),
      })),
    })),
  ].filter(([path]) => /^(?:paper|repeated|toll|toll-2006|past|new|hen)\//.test(path)),
)

/** What says of each edition how large it is; nothing else of a page depends on it. */
function recordsOf(publication: Publication): readonly EditionRecord[] {
  const words = wordsOf(publication).length
  return editionsOf(house).map((edition): EditionRecord => {
    const { name, mediaType, group, hasPages } = edition
    const files = name === 'web' ? [] : endingsOf(edition)
    const path = join(publication.name, publication.name)
    return {
      name,
      mediaType,
      group,
      words,
      matched: words,
      ...(hasPages && { pages: 3 }),
      files: files.map((ending) => ({
        name: nameOfFile(edition, path + ending),
        path: path + ending,
        bytes: 5123,
        sha256: 'ab'.repeat(32),
      })),
    }
  })
}

/** Proves all pages, as a build does: what is wrong. */
export async function proveFinished(
  pages: ReadonlyMap<string, string>,
): Promise<readonly Message[]> {
  const told = await Promise.all(publications.map((one) => proveOne(one, pages)))
  return told.flat()
}

/** Proves the pages of the publication that one of them belongs to. */
export async function proveBeside(
  page: string,
  pages: ReadonlyMap<string, string>,
): Promise<readonly Message[]> {
  const publication = publications.find(({ name }) => page.startsWith(`${name}/`))
  if (!publication) throw new Error(`${page} is of no publication`)
  return proveOne(publication, pages)
}

async function proveOne(
  publication: Publication,
  pages: ReadonlyMap<string, string>,
): Promise<readonly Message[]> {
  const toFile = (path: string): EditionFile => ({
    path,
    bytes: new TextEncoder().encode(pages.get(path) ?? ''),
  })
  const own = `${publication.name}/index.html`
  const paths = publication.parts.map((part) => `${addressOf(publication, part)}index.html`)
  const { messages } = await prove(web, paths.map(toFile), publication, context)
  const others = [...(paths.includes(own) ? [] : [own]), citePagePath(publication)].map(toFile)
  return [...messages, ...web.check(others, publication, [], { ...context, printed })]
}
