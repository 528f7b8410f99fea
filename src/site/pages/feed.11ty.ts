import { renderFeed } from '../feed.ts'
import { FEED } from '../feed-address.ts'
import type { SiteInput } from '../site.ts'

/** New and changed publications, for programs that look for them; a site that holds drafts has none. */
export const data = {
  permalink: ({ site }: { readonly site: SiteInput }): string | false =>
    !site.house.holdsDrafts && FEED,
}

export const render = ({ site }: { readonly site: SiteInput }): string => renderFeed(site)
