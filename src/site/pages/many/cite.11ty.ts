import { citePagePath, isCitable } from '../../../publication/cited.ts'
import { renderCitePage } from '../../components/cite-page.ts'
import type { SiteInput, SitePublication } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly entry: SitePublication
}

/** The page that holds the citations of a publication; a draft has none. */
export const data = {
  pagination: {
    data: 'entries',
    size: 1,
    alias: 'entry',
    before: (entries: readonly SitePublication[]) =>
      entries.filter(({ publication }) => isCitable(publication)),
  },
  permalink: ({ entry }: Data): string => citePagePath(entry.publication),
}

export const render = ({ site, entry }: Data): string => renderCitePage(entry, site)
