import { furnish } from '../../../typesetting/furniture.ts'
import { FLAW, type Rule } from './rule.ts'
import { toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** Every page but the title page has its folio, and no more, at its foot: `Page 3 of 7`. */
export const checkFolios: Rule = function* (proof, { frontMatter }, layout) {
  const { pages } = proof
  const folios = artifactsIn(proof, 'foot', layout)
  for (let page = 1; page <= pages; page += 1) {
    const folio = page === 1 ? '' : furnish(frontMatter.language, 'folio', { page, pages })
    const found = toPlain(folios.get(page) ?? '')
    if (found !== folio)
      yield { reason: `Page ${page} has the folio “${found}”, not “${folio}”.`, ...FLAW }
  }
}
