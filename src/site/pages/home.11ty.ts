import { renderHomePage } from '../components/home-page.ts'
import type { SiteInput } from '../site.ts'

/** The home page: every publication. */
export const data = { permalink: 'index.html' }

export const render = ({ site }: { readonly site: SiteInput }): string => renderHomePage(site)
