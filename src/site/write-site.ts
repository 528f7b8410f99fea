import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy, { type EleventyConfig } from '@11ty/eleventy'
import type { SiteInput } from './site.ts'
import { toSiteData } from './site-data.ts'

/**
 * Has Eleventy write every page of the site into a folder.
 * Throws what a template throws; a page that was written before that stays where it is.
 */
export async function writeSite(site: SiteInput, outputFolder: string): Promise<void> {
  const eleventy = new Eleventy(toPath('./pages/'), outputFolder, {
    configPath: toPath('../../.eleventy.ts'),
    quietMode: true,
    config: (eleventyConfig) => addSiteData(eleventyConfig, site),
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}

/** Gives the templates what they see. */
export function addSiteData(eleventyConfig: EleventyConfig, site: SiteInput): void {
  for (const [name, value] of Object.entries(toSiteData(site)))
    eleventyConfig.addGlobalData(name, value)
}

/** A path of the project as Eleventy wants it: from the working directory. */
export const toPath = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)))
