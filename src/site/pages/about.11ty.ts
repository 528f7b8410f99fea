import { renderAboutPage } from '../components/about-page.ts'
import type { SiteInput } from '../site.ts'

/** How copies are made and checked. */
export const data = { permalink: 'about/index.html' }

export const render = ({ site }: { readonly site: SiteInput }): string => renderAboutPage(site)
