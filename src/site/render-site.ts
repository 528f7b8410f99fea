import { relative, sep } from 'node:path'
import type { SiteData } from './site-data.ts'
import { makeEleventy } from './write-site.ts'

/** Eleventy names paths by the folder that it would write to. */
const FOLDER = '_site'

/** Has Eleventy make the pages of the site, and gives each by its path in the web root; nothing is written, and one without a path is left out. */
export async function renderSite(site: SiteData): Promise<ReadonlyMap<string, string>> {
  const eleventy = makeEleventy(site, './pages/', FOLDER)
  await eleventy.init()
  const pages = await eleventy.toJSON()
  return new Map(
    pages.flatMap(({ outputPath, content }) =>
      outputPath ? [[relative(FOLDER, outputPath).split(sep).join('/'), content] as const] : [],
    ),
  )
}
