import type { FrontMatter } from '../../../publication/front-matter.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { toSingleSpaces } from './spaces.ts'
import { colon, splitTitle } from './title.ts'

/** The title page, under its thick-and-thin rule: who, what, which part of it, by whom and when. */
export function renderTitlePage(publication: Publication): string {
  const { frontMatter } = publication
  return [
    '<section class="title-page"><div class="rule"></div>',
    `<p class="publisher">${escapeHtml(frontMatter.publisher)}</p>`,
    `<h1${attributes({ class: toSize(frontMatter.title) })}>${renderTitle(frontMatter.title)}</h1>`,
    ...partLines(publication).map((line) => `<p class="part-line">${escapeHtml(line)}</p>`),
    `<div class="foot">${footLines(frontMatter)
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('')}</div>`,
    '</section>',
  ].join('')
}

function renderTitle(title: string): string {
  const [lead, subtitle] = splitTitle(toSingleSpaces(title))
  if (!subtitle) return escapeHtml(lead)
  return `${escapeHtml(lead)}${colon}<span class="subtitle">${escapeHtml(subtitle)}</span>`
}

/** The lines that name the one chapter that a folder holds: `Section IV: The future`, `Chapter 7: Next steps`. */
export function partLines({ parts }: Publication): readonly string[] {
  const [part, ...others] = parts
  if (!part?.name || others.length > 0) return []
  const { sections, title } = openingOf(part.children)
  return [...sections, ...(title ? [title] : [])].map(({ children }) =>
    toSingleSpaces(toPlainText(children)),
  )
}

/** Who wrote it, and when it was published. */
export const footLines = ({ creator, date, language }: FrontMatter): readonly string[] => [
  ...[creator ?? []].flat().map(toSingleSpaces),
  toPrintedDate(date, language),
]

/** Large titles stand in 58 point; one that would fill the page, or has a word wider than the line, in less. */
function toSize(title: string): string | undefined {
  const [lead] = splitTitle(title)
  const longest = Math.max(...lead.split(/\s+/).map((word) => word.length))
  if (lead.length > 80 || longest > 18) return 'small'
  return lead.length > 32 || longest > 13 ? 'medium' : undefined
}
