import type { Publication } from '../../../publication/tree.ts'
import { type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'
import type { Layout } from '../layouts/layout.ts'
import { contentsOf, hasContents } from './depth.ts'
import type { Entry } from './entries.ts'
import { contentsInlines } from './inlines.ts'
import { mark, markSpan } from './marks.ts'
import { renderOurs } from './ours.ts'

/**
 * What stands where a page number will: as many figures as the longest may have. The finished file has the number, so
 * that a publication is printed once.
 */
export const PLACEHOLDER = '0000'

/** The contents, then the lists of tables, figures and boxes: the page number first, hung. */
export function renderContents(publication: Publication, setting: Setting, layout: Layout): string {
  if (!hasContents(publication, layout)) return ''
  const { language } = publication.frontMatter
  const plain = { ...setting, inlines: contentsInlines(setting) }
  const { entries, listings } = contentsOf(publication, layout)
  const words = (kind: FurnitureKind): string =>
    renderOurs(escapeHtml(furnish(language, kind)), language)
  return [
    `<section class="contents"><h2>${words('contents')}</h2>`,
    `<p class="page-column">${words('contentsPage')}</p>`,
    renderLines(entries, language, plain),
    ...listings.flatMap(({ heading, entries }) => [
      `<h3>${words(heading)}</h3>`,
      renderLines(entries, language, plain),
    ]),
    '</section>',
  ].join('')
}

type Line = Pick<Entry, 'id' | 'words'> & Partial<Entry>

function renderLines(lines: readonly Line[], language: string, setting: Setting): string {
  if (lines.length === 0) return ''
  const isGraded = lines.some(({ depth = 0 }) => depth > 0)
  const own = attributes({ class: isGraded && 'graded', lang: mark(language, 'contents') })
  return `<ul${own}>${lines.map((line) => renderLine(line, language, setting)).join('')}</ul>`
}

function renderLine(
  { id, kind, depth = 0, words }: Line,
  language: string,
  setting: Setting,
): string {
  const number = attributes({ class: 'number', ...markSpan(language, 'number') })
  const own = attributes({
    class: kind === 'section' ? kind : `depth-${depth}`,
    lang: mark(language, 'entry'),
  })
  return [
    `<li${own}><a${attributes({ href: `#${id}` })}><span${number}>${PLACEHOLDER} </span>`,
    `${renderInlines(words, setting)}</a></li>`,
  ].join('')
}
