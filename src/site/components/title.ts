import { escapeHtml } from '../../typesetting/html/escape.ts'

/** A title with its subtitle apart; the colon between them is hidden from sight alone. */
export function renderTitle(title: string): string {
  const [main = '', ...rest] = title.split(': ')
  const subtitle = rest.join(': ')
  if (!subtitle) return escapeHtml(title)
  return `${escapeHtml(main)}<span class="unseen">:</span> <span class="subtitle">${escapeHtml(subtitle)}</span>`
}
