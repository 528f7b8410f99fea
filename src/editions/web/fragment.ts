import { formerAnchors } from '../../publication/former-anchors.ts'
import { passagesOf } from '../../publication/passages.ts'
import type { Block } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import type { PageText } from '../edition.ts'
import { renderNotes } from './notes.ts'
import { renderOpening } from './opening.ts'
import { titleOf, type WebPage } from './page.ts'
import { renderPassage } from './passage.ts'
import { makeSetting } from './setting.ts'

/**
 * The words of a page as HTML: its opening, where the text has one, and its text. Both are marked with
 * `data-publication`; what we add within them is marked with `data-added`.
 */
export function renderFragment(page: WebPage): PageText {
  const { publication, part } = page
  const { name, frontMatter } = publication
  const setting = makeSetting(page)
  const title = titleOf(publication, part)
  const mark = attributes({ 'data-publication': name, lang: frontMatter.language })
  const opening = title
    ? `<header class="opening"${mark}>\n${renderOpening(title, setting)}\n</header>\n`
    : ''
  const opened = new Set<Block>(title ? [...title.sections, title.title] : [])
  const passages = passagesOf({ ...part, notes: [] }).filter(
    ({ blocks }) => !blocks.some((block) => opened.has(block)),
  )
  const former = formerAnchors(publication, part, passages)
  const text = [
    ...former.above.map(renderFormer),
    ...passages.flatMap((passage) => [
      ...(former.before.get(passage) ?? []).map(renderFormer),
      renderPassage(passage, setting, frontMatter.language),
    ]),
    ...former.beforeNotes.map(renderFormer),
    renderNotes(page, setting),
  ]
    .filter(Boolean)
    .join('\n')
  return { opening, text: `<div class="text"${mark}>\n${text}\n</div>\n` }
}

/** An id that was published, and leads now to what follows it. */
const renderFormer = (id: string): string => `<div${attributes({ class: 'former', id })}></div>`
