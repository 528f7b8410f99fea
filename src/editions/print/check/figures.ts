import { elementsOf } from '../../../proof/pdf/texts.ts'
import { picturesOf } from '../../../publication/pictures.ts'
import type { Rule } from './rule.ts'
import { toPlain } from './words.ts'

/**
 * Every picture is there with its alternative text, in its place (PDF/UA-1, ISO 14289-1, 7.3; WCAG 1.1.1). Chromium
 * leaves one out in which there is nothing to be seen.
 */
export const checkFigures: Rule = function* (proof, { parts }) {
  const found = elementsOf(proof.tags, 'Figure').flatMap(({ alternative }) =>
    alternative === undefined ? [] : [toPlain(alternative)],
  )
  for (const part of parts)
    for (const { file, position, ...picture } of picturesOf(part)) {
      const alternative = toPlain(picture.alternative)
      if (found[0] === alternative) found.shift()
      else
        yield {
          reason: `The picture ${file} is not there with its alternative text “${alternative}”.`,
          hint: 'see that there is something to be seen in it, as lines that have a colour; else build again, and report it',
          source: part.source,
          position,
        }
    }
}
