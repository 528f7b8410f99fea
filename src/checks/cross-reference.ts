import { type Catalogue, schemeOf } from '../publication/catalogue.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** Every link within the house leads to something that is there. */
export const crossReference: Rule = {
  name: 'cross-reference',
  looksAround: true,
  check: inEachPart(checkPart),
}

function* checkPart(
  part: Part,
  publication: Publication,
  catalogue: Catalogue,
): Generator<Finding> {
  for (const { href, position } of part.index.links) {
    if (schemeOf(href) !== undefined) continue
    const target = catalogue.resolve(href, publication, part)
    if (typeof target === 'string') yield toFinding(target, position)
  }
}

/** The catalogue gives what is so and, after a semicolon, what may have been meant. */
function toFinding(reason: string, position: Finding['position'] & object): Finding {
  const [what, meant] = reason.split('; ')
  return {
    reason: `This link leads nowhere: ${what}`,
    hint: meant ?? 'correct the address, or leave the link out',
    position,
  }
}
