import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EleventyConfig } from '@11ty/eleventy'

/** What a file of `src/site/pages/` gives: the data of its pages, and their HTML. */
interface Template {
  readonly data: object
  render(data: object): string
}

/** Eleventy's side of the site: templates are TypeScript functions, and nothing runs content through an engine. */
export default function configure(eleventyConfig: EleventyConfig): object {
  eleventyConfig.addTemplateFormats('11ty.ts')
  eleventyConfig.addExtension('11ty.ts', {
    read: false,
    getData: true,
    getInstanceFromInputPath: load,
    compile: async (_text: string, path: string) => (await load(path)).render,
    compileOptions: { permalink: toPermalink },
  })
  return {
    dir: { data: '_none', includes: '_none' },
    templateFormats: ['11ty.ts'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  }
}

const loaded = new Map<string, Promise<Template>>()

/**
 * Eleventy's own engine would have each template compiled anew in every build (60 ms for 10, measured); and it asks for
 * a page's template anew for each page (50 ms for 1,000).
 */
function load(path: string): Promise<Template> {
  const template = loaded.get(path) ?? import(pathToFileURL(resolve(path)).href)
  loaded.set(path, template)
  return template
}

/** The path of a page: a text, or a function of the page's data. */
const toPermalink = (permalink: string | ((data: object) => string)) => (data: object) =>
  typeof permalink === 'function' ? permalink(data) : permalink
