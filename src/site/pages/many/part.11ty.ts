import { addressOf } from '../../../publication/catalogue.ts'
import { renderPartPage } from '../../components/part-page.ts'
import type { SiteInput } from '../../site.ts'
import type { PartPage } from '../../site-data.ts'

interface Data {
  readonly site: SiteInput
  readonly text: PartPage
}

/** The page of each part of a publication of several parts. */
export const data = {
  pagination: { data: 'partPages', size: 1, alias: 'text' },
  permalink: ({ text: { entry, part } }: Data): string =>
    `${addressOf(entry.publication, part)}index.html`,
}

export const render = ({ site, text }: Data): string => renderPartPage(text, site)
