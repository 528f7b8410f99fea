import { ourLanguage } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'

/** The attributes of words that we add to a publication in a language; those in another say so (WCAG 2.2, 3.1.2). */
export const markAdded = (
  language: string,
): { readonly 'data-added': true; readonly lang: string | undefined } => {
  const ours = ourLanguage(language)
  return { 'data-added': true, lang: ours === language ? undefined : ours }
}

/** An expansion that we add after an abbreviation; its space is ours too, so that no word is split. */
export const renderExpansion = (expansion: string): string =>
  `<span class="expansion" data-added> ${toExpansion(escapeHtml(expansion))}</span>`

/** An insertion into a text stands in square brackets, as editors do. */
const toExpansion = (expansion: string): string => `[${expansion}]`

/** A name of which the eye is given the end alone: `note 1` as 1, `Table 7.1, row 6` as 6. */
export function showEnd(name: string, end: string): string {
  const rest = name.endsWith(end) ? name.slice(0, -end.length) : ''
  return rest
    ? `<span class="unseen">${escapeHtml(rest)}</span>${escapeHtml(end)}`
    : escapeHtml(name)
}
