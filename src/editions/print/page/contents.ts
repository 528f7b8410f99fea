import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'
import { type Entry, entriesOf, hasContents } from './entries.ts'
import { contentsInlines } from './inlines.ts'
import { mark, markSpan } from './marks.ts'
import { renderOurs } from './ours.ts'

/**
 * What stands where a page number will: as many figures as the longest may have. The finished file has the number, so
 * that a publication is printed once.
 */
export const PLACEHOLDER = '0000'

/** The contents: the page number first, hung; nothing for a publication of one entry. */
export function renderContents(publication: Publication, setting: Setting): string {
  if (!hasContents(publication)) return ''
  const { language } = publication.frontMatter
  const plain = { ...setting, inlines: contentsInlines(publication) }
  const entries = entriesOf(publication).map((entry) => renderEntry(entry, language, plain))
  return [
    '<section class="contents">',
    `<h2>${renderOurs(escapeHtml(furnish(language, 'contents')), language)}</h2>`,
    `<p class="page-column">${renderOurs(escapeHtml(furnish(language, 'contentsPage')), language)}</p>`,
    `<ul${attributes({ lang: mark(language, 'contents') })}>${entries.join('')}</ul>`,
    '</section>',
  ].join('')
}

function renderEntry(
  { id, kind, depth, words }: Entry,
  language: string,
  setting: Setting,
): string {
  const number = attributes({ class: 'number', ...markSpan(language, 'number') })
  return [
    `<li${attributes({ class: toClass(kind, depth), lang: mark(language, 'entry') })}>`,
    `<a${attributes({ href: `#${id}` })}><span${number}>${PLACEHOLDER} </span>`,
    `${renderInlines(words, setting)}</a></li>`,
  ].join('')
}

/** How deep a line is set in, in steps; more than three leave too little of the line. */
const toClass = (kind: Entry['kind'], depth: number): string =>
  `${kind} depth-${Math.min(depth, DEEPEST)}`

const DEEPEST = 3
