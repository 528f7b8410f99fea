import { elementsOf } from '../../../proof/pdf/texts.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { REPORT, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/** Every picture has its alternative text (PDF/UA-1, ISO 14289-1, 7.3; WCAG 1.1.1). */
export const checkFigures: Rule = function* (proof, { parts }) {
  const expected = parts
    .flatMap((part) => [...blocksOf(part)])
    .flatMap((block) => (block.type === 'figure' ? [toPlain(block.alternative)] : []))
  const found = [...elementsOf(proof.tags, 'Figure')].flatMap(({ alternative }) =>
    alternative === undefined ? [] : [toPlain(alternative)],
  )
  for (const [index, alternative] of expected.entries())
    if (found[index] !== alternative)
      yield {
        reason: `The picture “${alternative}” has the alternative text “${found[index] ?? ''}”.`,
        hint: REPORT,
      }
}
