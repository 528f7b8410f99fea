import { escapeHtml } from '../../typesetting/html/escape.ts'
import { absoluteAddress } from '../components/page.ts'
import type { SiteInput } from '../site.ts'
import type { Sitemap } from '../sitemaps.ts'

interface Data {
  readonly site: SiteInput
  readonly sitemap: Sitemap
}

/** Every page for search engines (sitemaps.org, protocol 0.9). */
export const data = {
  pagination: { data: 'sitemaps', size: 1, alias: 'sitemap' },
  permalink: ({ sitemap }: Data): string => sitemap.path,
}

/** The element round all, and that of each address. */
const ELEMENTS = { pages: ['urlset', 'url'], sitemaps: ['sitemapindex', 'sitemap'] } as const

export function render({ site, sitemap: { kind, entries } }: Data): string {
  const [all, each] = ELEMENTS[kind]
  const named = entries.map(({ address, lastmod }) => {
    const loc = `<loc>${escapeHtml(absoluteAddress(site, address))}</loc>`
    return `<${each}>${loc}${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</${each}>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<${all} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${named.join('\n')}
</${all}>
`
}
