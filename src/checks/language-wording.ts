import { hasWording, LANGUAGES_WITH_WORDING } from '../wording/index.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Rule } from './rule.ts'

/**
 * What editions and pages add is in the language of the publication, where that has wording: in another it is in
 * English, and marked as such where an edition can (WCAG 2.2, 3.1.2).
 */
export const languageWording: Rule = {
  name: 'language-wording',
  *check(publication) {
    const { language } = publication.frontMatter
    if (hasWording(language)) return
    yield {
      severity: 'warning',
      reason: `Faircopy has no words of its own in "${language}" yet: what it adds, as “Contents”, “Page 1 of 9” and the date, is in English`,
      hint: `leave it so, or add a file of words as docs/authoring.md says; those there are: ${LANGUAGES_WITH_WORDING.join(', ')}`,
      position: findInFrontMatter(publication, 'language'),
    }
  },
}
