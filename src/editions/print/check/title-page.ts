import { titlePage } from '../../../proof/expectations/print/front.ts'
import { frontForm } from '../layouts/front-form.ts'
import { frontOf, imprintIn } from './front.ts'
import { FLAW, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/** The title page names the publication as its front matter does, and its edition where that is large print; its verso gives the rights (legal deposit). */
export const checkTitlePage: Rule = function* (proof, publication, layout, house, catalogue) {
  const { rights } = publication.frontMatter
  const front = frontOf(proof)
  const imprint = imprintIn(front, rights)
  if (imprint < 0)
    yield { reason: `The imprint does not begin with “${toPlain(rights)}”.`, ...FLAW }
  const titled = imprint < 0 ? front.filter(({ page }) => page === 1) : front.slice(0, imprint)
  const expected = toPlain(
    titlePage(publication, { house, catalogue }, frontForm(layout)).join(' '),
  )
  const found = toPlain(titled.map(({ words }) => words).join(' '))
  if (found !== expected)
    yield { reason: `The title page says “${found}”, not “${expected}”.`, ...FLAW }
}
