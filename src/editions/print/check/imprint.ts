import { imprint } from '../../../proof/expectations/print/front.ts'
import { frontForm } from '../layouts/front-form.ts'
import { frontOf, imprintIn } from './front.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/**
 * The imprint says what may be done with the publication, what it is, where it stands, what its abbreviations mean, what was
 * changed and who made the copy, each in a paragraph of its own, in the words of the front matter and the house.
 */
export const checkImprint: Rule = function* (proof, publication, layout, house, catalogue) {
  const front = frontOf(proof)
  const start = imprintIn(front, publication.frontMatter.rights)
  if (start < 0) return
  const expected = imprint(publication, { house, catalogue }, frontForm(layout)).map(toPlain)
  for (const [index, wanted] of expected.entries()) {
    const found = front[start + index]?.words ?? ''
    if (found !== wanted) return yield fault(found, wanted)
  }
}

const fault = (found: string, wanted: string): Fault => ({
  reason: `The imprint says “${found}”, not “${wanted}”.`,
  hint: REPORT,
})
