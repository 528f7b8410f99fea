import { attributes } from '../../typesetting/html/escape.ts'
import type { LinkTo, Page } from './page.ts'

/** The sign of the house for tabs and bookmarks: a drawing where there is one, and a picture for telephones. */
export function renderIcons({ site }: Page, linkTo: LinkTo): string {
  const { icon = 'svg' } = site.house.emblems ?? {}
  const type = attributes({ type: icon === 'svg' ? 'image/svg+xml' : 'image/png' })
  return `<link rel="icon"${type} href="${linkTo(`assets/icon.${icon}`)}">
<link rel="apple-touch-icon" href="${linkTo('assets/icon.png')}">
`
}
