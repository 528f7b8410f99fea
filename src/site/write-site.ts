import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { SiteData } from './site-data.ts'

/**
 * Has Eleventy write the pages of the site into a folder, and gives their paths in it, with `/`.
 * Throws what a template throws; a page that was written before that stays where it is.
 */
export async function writeSite(site: SiteData, outputFolder: string): Promise<readonly string[]> {
  const written: string[] = []
  const eleventy = new Eleventy(toPath('./pages/'), outputFolder, {
    configPath: toPath('../../.eleventy.ts'),
    quietMode: true,
    config: (eleventyConfig) => {
      for (const [name, value] of Object.entries(site)) eleventyConfig.addGlobalData(name, value)
      eleventyConfig.on('eleventy.after', ({ results }) => {
        const paths = results.flatMap(({ outputPath }) => outputPath || [])
        written.push(...paths.map((path) => relative(outputFolder, path).split(sep).join('/')))
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
  return written.sort()
}

/** A path of the project as Eleventy wants it: from the working directory. */
export const toPath = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)))
