import { addressOf } from '../../publication/catalogue.ts'
import { openingOf } from '../../publication/opening.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs } from '../language.ts'
import { extentOfPart, outlineOf } from '../outline.ts'
import { say } from '../say.ts'
import type { LinkTo } from './page.ts'
import { headingOf, partsWithTitle, wayTo } from './way-to.ts'

/** The contents of a publication of several parts: sections, parts, and what is in each. */
export function renderParts(publication: Publication, linkTo: LinkTo): string {
  let above = ''
  const parts = partsWithTitle(publication).map((part) => {
    const sections = openingOf(part.children).sections.map(({ children }) => toPlainText(children))
    const heading = sections.join(', ')
    const isNew = heading !== '' && heading !== above
    above = heading
    const section = isNew ? `<p class="part-section">${escapeHtml(heading)}</p>\n` : ''
    return `<li>${section}${renderPart(publication, part, linkTo)}</li>`
  })
  return `<ul class="parts">\n${parts.join('\n')}\n</ul>`
}

function renderPart(publication: Publication, part: Part, linkTo: LinkTo): string {
  const { language } = publication.frontMatter
  const mark = inOurs(language)
  const address = linkTo(addressOf(publication, part))
  const line = toLine(
    wayTo(publication, part, linkTo),
    part.title,
    renderNumbers(extentOfPart(part), language),
    mark,
  )
  const heading = headingOf(publication, part)
  const below = outlineOf(publication, part).filter(({ id }) => id !== heading?.id)
  const within = below.map(({ id, text, depth, extent, kind }) => {
    const span = kind === 'table' ? escapeHtml(extent) : renderNumbers(extent, language)
    const entry = toLine(address + toFragment(id), text, span, mark)
    return `<li class="depth-${Math.min(depth, 3)}">${entry}</li>`
  })
  return within.length > 0 ? `${line}\n<ul>\n${within.join('\n')}\n</ul>` : line
}

/** `7.1–7.9`: to the eye, a range of numbers; to the ear, what they number too. */
function renderNumbers(extent: string, language: string): string {
  if (!extent) return ''
  const words = say(language, extent.includes('–') ? 'paragraphs' : 'paragraph', { numbers: '|' })
  const [before = '', after = ''] = words.split('|').map(renderUnseen)
  return `${before}${escapeHtml(extent)}${after}`
}

const renderUnseen = (words: string): string =>
  words && `<span class="unseen">${escapeHtml(words)}</span>`

function toLine(href: string, text: string, extent: string, mark: string): string {
  const link = `<a href="${href}">${escapeHtml(text)}</a>`
  return extent ? `${link} <span class="extent"${mark}>${extent}</span>` : link
}
