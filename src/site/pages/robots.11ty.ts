import { absoluteAddress } from '../components/page.ts'
import type { SiteInput } from '../site.ts'

/** Everything may be read by machines; of a site that holds drafts nothing (RFC 9309). */
export const data = { permalink: 'robots.txt' }

export const render = ({ site }: { readonly site: SiteInput }): string =>
  site.house.holdsDrafts
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site, 'sitemap.xml')}\n`
