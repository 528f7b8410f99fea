import { renderNotFoundPage } from '../components/not-found-page.ts'
import type { SiteInput } from '../site.ts'

/** What a server shows where there is no page. */
export const data = { permalink: '404.html' }

export const render = ({ site }: { readonly site: SiteInput }): string => renderNotFoundPage(site)
