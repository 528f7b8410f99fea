import { renderFeed } from '../feed.ts'
import { FEED } from '../feed-address.ts'
import type { SiteInput } from '../site.ts'

/** New and changed publications, for programs that look for them. */
export const data = { permalink: FEED }

export const render = ({ site }: { readonly site: SiteInput }): string => renderFeed(site)
