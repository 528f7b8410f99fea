import { ourLanguage } from '../../../typesetting/furniture.ts'
import { attributes } from '../../../typesetting/html/escape.ts'
import { markSpan } from './marks.ts'

/** Our own words, as HTML: a phrase in English where the publication's language has no wording (WCAG 2.2, 3.1.2). */
export function renderOurs(html: string, language: string): string {
  const ours = ourLanguage(language)
  return ours === language || html === ''
    ? html
    : `<span${attributes(markSpan(ours, 'phrase'))}>${html}</span>`
}
