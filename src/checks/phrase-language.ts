import type { Part, Publication } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A phrase is marked with a language where it is another than that of the publication (WCAG 3.1.2). */
export const phraseLanguage: Rule = { name: 'phrase-language', check: inEachPart(checkPart) }

function* checkPart(part: Part, { frontMatter }: Publication): Generator<Finding> {
  for (const block of blocksOf(part)) {
    for (const inline of inlinesOfBlock(block)) {
      if (inline.type !== 'foreign' || inline.language !== frontMatter.language) continue
      yield {
        severity: 'warning',
        reason: `${inline.language} is the language of the whole publication`,
        hint: 'take the mark away, or correct its language',
        position: findIn(part.source, block, /\{lang=/) ?? block.position,
      }
    }
  }
}
