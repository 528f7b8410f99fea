import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { web } from '../../src/editions/web/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'
import { relationsOf } from '../../src/publication/relations/relations.ts'
import { wordsOf } from '../../src/publication/runs.ts'
import { attachVersions } from '../../src/publication/versions/attach.ts'
import { siteSchema } from '../../src/run/data/data-schema.ts'
import { listPublication } from '../../src/site/search/listed.ts'
import type { EditionRecord, SiteInput, SitePublication } from '../../src/site/site.ts'
import { contextOf } from '../editions/web/context.ts'

const ROOT = join(import.meta.dirname, '../..')
const readData = (name: string) => JSON.parse(readFileSync(join(ROOT, '_data', name), 'utf8'))

/** A site of a content folder, with two editions of each publication beside its pages. */
export async function exampleSite(folder: string, basePath = '/'): Promise<SiteInput> {
  const read = await readPublications(join(ROOT, folder), ROOT)
  const publications = attachVersions(read.publications)
  const context = contextOf(makeCatalogue(publications))
  const house = { ...siteSchema.parse(readData('site.json')), basePath }
  const glossary = readData('glossary.json')
  const entries = publications.map(async (publication): Promise<SitePublication> => {
    const { pages: fragments } = await web.render(publication, { ...context, house })
    const relations = relationsOf(publication, context.catalogue)
    const words = wordsOf(publication).length
    return {
      publication,
      relations,
      listed: listPublication(publication, relations, { glossary, site: house }),
      fragments,
      editions: recordsOf(publication.name, words),
    }
  })
  return { house, glossary, publications: await Promise.all(entries) }
}

function recordsOf(name: string, words: number): readonly EditionRecord[] {
  const common = { mediaType: 'text/plain', words, matched: words, group: 'toRead' } as const
  const path = `${name}/${name}.txt`
  const file = { name: 'text', path, bytes: 7123, sha256: 'ab'.repeat(32) } as const
  return [
    { ...common, name: 'web', files: [] },
    { ...common, name: 'text', files: [file] },
  ]
}
