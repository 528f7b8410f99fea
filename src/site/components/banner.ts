import type { FrontMatter } from '../../publication/front-matter.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toStatus } from '../../typesetting/status.ts'
import { inOurs } from '../language.ts'

/**
 * The note that stands between the opening of a publication and its text; nothing where it is current. Every
 * edition says the same.
 */
export function renderBanner(frontMatter: FrontMatter): string {
  const status = toStatus(frontMatter)
  if (!status) return ''
  return `<p class="banner"${inOurs(frontMatter.language)}><strong>${escapeHtml(status.word)}</strong> ${escapeHtml(status.meaning)}</p>`
}

/** The same on the page of a publication, and what its description says. */
export function renderAbout(frontMatter: FrontMatter): string {
  const { description } = frontMatter
  const about = description ? `\n<p class="description">${escapeHtml(description)}</p>` : ''
  return renderBanner(frontMatter) + about
}
