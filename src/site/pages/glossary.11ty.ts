import { renderGlossaryPage } from '../components/glossary-page.ts'
import type { GlossaryLists } from '../glossary-lists.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly glossaryLists: GlossaryLists
}

/** The glossary: what short names stand for, and where they are used. */
export const data = { permalink: 'glossary/index.html' }

export const render = ({ site, glossaryLists }: Data): string =>
  renderGlossaryPage(glossaryLists, site)
