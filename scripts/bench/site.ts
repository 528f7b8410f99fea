import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Eleventy from '@11ty/eleventy'
import { pageEdition } from '../../src/editions/index.ts'
import { openPress } from '../../src/press/open-press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'
import { relationsOf } from '../../src/publication/relations/relations.ts'
import { readData } from '../../src/run/data/data.ts'
import { listPublication } from '../../src/site/search/listed.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { writeSite } from '../../src/site/write-site.ts'
import { listFiles } from '../../src/store/files.ts'
import { generate } from './generate.ts'
import { type Measure, time } from './statistics.ts'

/** The site's pages of so many publications, against bare Eleventy writing the same strings. */
export async function measureSite(count: number, repetitions: number): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-bench-'))
  try {
    const input = await prepare(join(folder, 'content'), count)
    await writeSite(toSiteData(input), join(folder, 'ours'))
    const pages = await readPages(join(folder, 'ours'))
    const base: number[] = []
    const ours: number[] = []
    for (let repetition = 0; repetition < repetitions; repetition++) {
      base.push(await time(() => writeBare(pages, join(folder, `bare-${repetition}`), folder)))
      ours.push(await time(() => writeSite(toSiteData(input), join(folder, `ours-${repetition}`))))
    }
    return [
      {
        title: `the site's HTML of ${count}, to bare Eleventy writing the same strings`,
        unit: 'ms',
        base,
        ours,
        limit: 1.1,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(content: string, count: number): Promise<SiteInput> {
  generate(content, count)
  const { publications } = await readPublications(content, content)
  const { site: house, glossary } = await readData('_data', process.cwd())
  const context = { catalogue: makeCatalogue(publications), house, fonts: [], press: openPress() }
  const entries = await Promise.all(
    publications.map(async (publication) => {
      const relations = relationsOf(publication, context.catalogue)
      const { pages: fragments } = await pageEdition.render(publication, context)
      return {
        publication,
        fragments,
        relations,
        editions: [],
        listed: listPublication(publication, relations, { glossary, site: house }),
      }
    }),
  )
  return { house, glossary, publications: entries }
}

async function readPages(folder: string): Promise<readonly { path: string; html: string }[]> {
  const files = listFiles(folder)
  return files.map(({ path }) => ({ path, html: readFileSync(join(folder, path), 'utf8') }))
}

/** Eleventy with one virtual template a page, each of which gives a string that is ready. */
async function writeBare(
  pages: readonly { path: string; html: string }[],
  output: string,
  input: string,
): Promise<void> {
  mkdirSync(join(input, 'none'), { recursive: true })
  writeFileSync(join(input, 'none.js'), 'export default () => ({})\n')
  const eleventy = new Eleventy(join(input, 'none'), output, {
    quietMode: true,
    configPath: join(input, 'none.js'),
    config: (configuration) => {
      for (const [index, { path, html }] of pages.entries())
        configuration.addTemplate(`page-${index}.11ty.js`, {
          data: () => ({ permalink: path }),
          render: () => html,
        })
    },
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}
