import type { EleventyConfig } from '@11ty/eleventy'

/** Eleventy's side of the site: templates are TypeScript functions, and nothing runs content through an engine. */
export default function configure(eleventyConfig: EleventyConfig): object {
  eleventyConfig.addTemplateFormats('11ty.ts')
  eleventyConfig.addExtension('11ty.ts', { key: '11ty.js' })
  return {
    dir: { data: '_none', includes: '_none' },
    templateFormats: ['11ty.ts'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  }
}
