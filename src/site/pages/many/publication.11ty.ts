import { renderPublicationPage } from '../../components/publication-page.ts'
import type { SiteInput, SitePublication } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly entry: SitePublication
}

/** The page of each publication. */
export const data = {
  pagination: { data: 'entries', size: 1, alias: 'entry' },
  permalink: ({ entry }: Data): string => `${entry.publication.name}/index.html`,
}

export const render = ({ site, entry }: Data): string => renderPublicationPage(entry, site)
