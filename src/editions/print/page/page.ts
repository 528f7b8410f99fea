import type { Publication } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toPageRules } from '../style/pages.ts'
import { toStyle } from '../style/style.ts'
import { renderContents } from './contents.ts'
import { renderImprint } from './imprint.ts'
import { makeSetting, type Place } from './setting.ts'
import { withoutLineEnds } from './spaces.ts'
import { renderText } from './text.ts'
import { renderTitlePage } from './title-page.ts'
import { typographyOf } from './typography.ts'

/** The whole publication as one page of HTML for the press; its faces are set apart. */
export function renderPage(publication: Publication, place: Place): string {
  const { language, title } = publication.frontMatter
  const [part] = publication.parts
  const contents = part
    ? renderContents(publication, makeSetting(part, publication, place), place.layout)
    : ''
  const body = [
    renderTitlePage(publication, typographyOf(publication, place)),
    renderImprint(publication, place.house, place.layout),
    contents,
    renderText(publication, place),
  ]
  return [
    `<!doctype html><html${attributes({ lang: language })}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${toStyle(place.layout)}${toPageRules(publication, place.layout)}</style></head>`,
    `<body>${withoutLineEnds(body.join(''))}</body></html>`,
  ].join('')
}
