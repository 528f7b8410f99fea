import type { Part, Publication } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { blockTextsOf } from './text/block-text.ts'

/** A phrase is marked with a language where it is another than that of the publication (WCAG 3.1.2). */
export const phraseLanguage: Rule = { name: 'phrase-language', check: inEachPart(checkPart) }

function* checkPart(part: Part, { frontMatter }: Publication): Generator<Finding> {
  for (const text of blockTextsOf(part))
    for (const { inline } of text.spans) {
      if (inline.type !== 'foreign' || inline.language !== frontMatter.language) continue
      yield {
        severity: 'warning',
        reason: `${inline.language} is the language of the whole publication`,
        hint: 'take the mark away, or correct its language',
        position: text.positionOf(inline),
      }
    }
}
