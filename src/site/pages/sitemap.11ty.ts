import { addressOf } from '../../publication/catalogue.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { absoluteAddress } from '../components/page.ts'
import type { PublicationList } from '../publication-lists.ts'
import type { SiteInput } from '../site.ts'

/** Every page for search engines (sitemaps.org, protocol 0.9). */
export const data = { permalink: 'sitemap.xml' }

interface Data {
  readonly site: SiteInput
  readonly publicationLists: readonly PublicationList[]
}

export const render = ({ site, publicationLists }: Data): string => {
  const texts = site.publications.flatMap(({ publication }) => [
    `${publication.name}/`,
    ...publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => addressOf(publication, part)),
  ])
  const own = ['', 'search/', 'glossary/', 'about/', 'accessibility/']
  const more = publicationLists.slice(1).map(({ address }) => address)
  const urls = [...own, ...more, ...texts].map(
    (address) => `<url><loc>${escapeHtml(absoluteAddress(site, address))}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}
