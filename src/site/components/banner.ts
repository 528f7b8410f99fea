import type { FrontMatter } from '../../publication/front-matter.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toStatus } from '../../typesetting/status.ts'
import { inOurs } from '../language.ts'

/** What the status of a publication is, in a word or two that lead to what it means; nothing where it is current. */
export function renderStatus(frontMatter: FrontMatter): string {
  const status = toStatus(frontMatter)
  if (!status) return ''
  return `<p class="status"${inOurs(frontMatter.language)}><a href="#_standing">${escapeHtml(status.word)}</a></p>`
}

/** The note on the status of a publication; nothing where it is current. Every edition says the same. */
export function renderBanner(frontMatter: FrontMatter): string {
  const status = toStatus(frontMatter)
  if (!status) return ''
  return `<p class="banner" id="_standing"${inOurs(frontMatter.language)}><strong>${escapeHtml(status.word)}</strong> ${escapeHtml(status.meaning)}</p>`
}

/** The note before the text, on the page of a publication, and what its description says. */
export function renderAbout(frontMatter: FrontMatter): string {
  const { description } = frontMatter
  const about = description ? `\n<p class="description">${escapeHtml(description)}</p>` : ''
  return renderBanner(frontMatter) + about
}
