import type { Publication } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toMarkRules } from '../style/marks.ts'
import { toPageRules } from '../style/pages.ts'
import { toStyle } from '../style/style.ts'
import { type Blanks, NO_BLANKS, renderBlanks } from './blanks.ts'
import { renderChanges } from './changes.ts'
import { renderContents } from './contents.ts'
import { toHtml } from './html.ts'
import { renderImprint } from './imprint.ts'
import { element } from './node.ts'
import type { PrintedPage } from './printed-page.ts'
import { makeSetting, type Place } from './setting.ts'
import { renderText } from './text.ts'
import { renderTitlePage } from './title-page.ts'

/**
 * The whole publication as one page of HTML for the press, its faces set apart, and as the tree that it is written from;
 * with blank pages before some parts and at the end.
 */
export function renderPage(
  publication: Publication,
  place: Place,
  { before, atEnd }: Blanks = NO_BLANKS,
): PrintedPage {
  const { language, title } = publication.frontMatter
  const [part] = publication.parts
  const text = renderText(publication, place)
  const kids = [
    renderTitlePage(publication, place),
    renderImprint(publication, place),
    part && renderContents(publication, makeSetting(part, publication, place), place.layout),
    ...text.flatMap((node, index) => [...renderBlanks(before[index] ? 1 : 0), node]),
    renderChanges(publication, text, place),
    ...renderBlanks(atEnd),
  ]
  const body = element('body', {}, kids, { type: 'Document' })
  const { html, nodes } = toHtml(body, language)
  const rules = [
    toStyle(place.layout),
    toPageRules(publication, place.layout),
    toMarkRules(language, nodes),
  ].join('\n')
  const head = [
    `<!doctype html><html${attributes({ lang: language })}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${rules}</style></head>`,
  ].join('')
  return { html: `${head}${html}</html>`, body, nodes }
}
