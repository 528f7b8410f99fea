import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { SiteInput } from './site.ts'
import { toSiteData } from './site-data.ts'

/** The site's templates, and the file that wires them. */
export const TEMPLATES = fileURLToPath(new URL('pages/', import.meta.url))
export const CONFIGURATION = '.eleventy.ts'

/**
 * Has Eleventy write every page of the site into a folder.
 * Throws what a template throws; a page that was written before that stays where it is.
 */
export async function writeSite(site: SiteInput, outputFolder: string): Promise<void> {
  const eleventy = new Eleventy(TEMPLATES, outputFolder, {
    configPath: CONFIGURATION,
    quietMode: true,
    config: (eleventyConfig) => {
      for (const [name, value] of Object.entries(toSiteData(site)))
        eleventyConfig.addGlobalData(name, value)
    },
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}
