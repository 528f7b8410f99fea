import { ourLanguage } from '../../../typesetting/furniture.ts'
import { element, type Kid } from './node.ts'

/** Our own words: a phrase in English where the publication's language has no wording (WCAG 2.2, 3.1.2). */
export function renderOurs(words: string, language: string): readonly Kid[] {
  if (words === '') return []
  const ours = ourLanguage(language)
  return ours === language
    ? [words]
    : [element('span', { role: 'mark' }, [words], { type: 'Span', language: ours })]
}
