import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy, { type EleventyConfig } from '@11ty/eleventy'
import { toBatches } from './batches.ts'
import type { SiteData } from './site-data.ts'

/**
 * Has Eleventy write the pages of the site into a folder, and gives their paths in it, with `/`.
 * Throws what a template throws; a page that was written before that stays where it is.
 */
export async function writeSite(site: SiteData, outputFolder: string): Promise<readonly string[]> {
  const written: (readonly string[])[] = []
  // The templates of many pages stand below the others, which are written once.
  for (const [index, batch] of toBatches(site).entries())
    written.push(await writeBatch(batch, index === 0 ? './pages/' : './pages/many/', outputFolder))
  return written.flat().sort()
}

async function writeBatch(
  site: SiteData,
  templates: string,
  outputFolder: string,
): Promise<readonly string[]> {
  const written: string[] = []
  const eleventy = makeEleventy(site, templates, outputFolder, (eleventyConfig) => {
    eleventyConfig.on('eleventy.after', ({ results }) => {
      const paths = results.flatMap(({ outputPath }) => outputPath || [])
      written.push(...paths.map((path) => relative(outputFolder, path).split(sep).join('/')))
    })
  })
  await eleventy.init()
  await eleventy.write()
  return written
}

/** Eleventy with the templates of the site and its data. It says nothing by itself: what goes wrong it throws. */
export function makeEleventy(
  site: SiteData,
  templates: string,
  outputFolder: string,
  configure: (eleventyConfig: EleventyConfig) => void = () => {},
): Eleventy {
  const eleventy = new Eleventy(toPath(templates), outputFolder, {
    configPath: toPath('../../.eleventy.ts'),
    quietMode: true,
    config: (eleventyConfig) => {
      for (const [name, value] of Object.entries(site)) eleventyConfig.addGlobalData(name, value)
      configure(eleventyConfig)
    },
  })
  eleventy.disableLogger()
  return eleventy
}

/** A path of the project as Eleventy wants it: from the working directory. */
const toPath = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)))
