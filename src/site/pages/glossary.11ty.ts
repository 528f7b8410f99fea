import { renderGlossaryPage } from '../components/glossary-page.ts'
import type { Term } from '../glossary.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly terms: readonly Term[]
}

/** The glossary: what short names stand for, and where they are used. */
export const data = { permalink: 'glossary/index.html' }

export const render = ({ site, terms }: Data): string => renderGlossaryPage(terms, site)
