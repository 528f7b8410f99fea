import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { listed } from '../../wording/counts.ts'
import { inText, markOurs } from '../language.ts'
import type { Reference } from './reference.ts'

/** A citation as people write it: who published what, by whom and when, and whether that is past; its numbers; the passage; its page; its address. */
export function renderCitation(reference: Reference): string {
  const { publisher, title, creators, date, numbers, language, passage, page, status } = reference
  const by = listed(creators, language)
  const ours = (words: string): string => markOurs(escapeHtml(words), language)
  const name = passage?.isOurs ? ours(passage.words) : passage && escapeHtml(passage.words)
  const pieces = [
    `${escapeHtml(publisher)}, <cite>${escapeHtml(title)}</cite> (${by ? `${escapeHtml(by)}, ` : ''}${ours(toPrintedDate(date, language))})${status ? ` ${ours(`[${status}]`)}` : ''}`,
    ...numbers.map(escapeHtml),
    name,
    page === undefined ? undefined : ours(page),
    `<span class="address">${escapeHtml(reference.address)}</span>`,
  ]
  const words = pieces.filter((piece) => piece !== undefined).join(', ')
  return `<p class="citation"${inText(language)}>${words}</p>`
}
