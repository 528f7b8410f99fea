import { addressOf } from '../../publication/catalogue.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { absoluteAddress } from '../components/page.ts'
import type { SiteInput } from '../site.ts'

/** Every page for search engines (sitemaps.org, protocol 0.9). */
export const data = { permalink: 'sitemap.xml' }

export const render = ({ site }: { readonly site: SiteInput }): string => {
  const texts = site.publications.flatMap(({ publication }) => [
    `${publication.name}/`,
    ...publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => addressOf(publication, part)),
  ])
  const own = ['', 'search/', 'glossary/', 'about/', 'accessibility/']
  const urls = [...own, ...texts].map(
    (address) => `<url><loc>${escapeHtml(absoluteAddress(site, address))}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}
