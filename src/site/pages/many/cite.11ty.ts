import { citePagePath } from '../../../publication/cited.ts'
import { renderCitePage } from '../../components/cite-page.ts'
import type { SiteInput, SitePublication } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly entry: SitePublication
}

/** The page of each publication that holds its citations. */
export const data = {
  pagination: { data: 'entries', size: 1, alias: 'entry' },
  permalink: ({ entry }: Data): string => citePagePath(entry.publication),
}

export const render = ({ site, entry }: Data): string => renderCitePage(entry, site)
