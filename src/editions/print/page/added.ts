import { ourLanguage } from '../../../typesetting/furniture.ts'
import { element, type Kid } from './node.ts'

/** Words of ours among those of the publication: the tags tell them apart, for they are no words of its own. */
export function renderAdded(words: string, language: string): readonly Kid[] {
  if (words === '') return []
  const ours = ourLanguage(language)
  return [
    element('span', {}, [words], { type: 'Added', ...(ours !== language && { language: ours }) }),
  ]
}
