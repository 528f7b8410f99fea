import { folio } from '../../../proof/expectations/folio.ts'
import { blanksIn } from './blanks.ts'
import { FLAW, type Rule } from './rule.ts'
import { toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** Every page but the title page and blank ones has its folio, and no more, at its foot: `Page 3 of 7`; first what no loose page may leave unsaid. */
export const checkFolios: Rule = function* (proof, publication, layout) {
  const { pages } = proof
  const blanks = blanksIn(proof, layout)
  const folios = artifactsIn(proof, 'foot', layout)
  for (let page = 1; page <= pages; page += 1) {
    const isBare = page === 1 || blanks.has(page)
    const own = isBare ? '' : toPlain(folio(publication, page, pages))
    const found = toPlain(folios.get(page) ?? '')
    if (found !== own)
      yield { reason: `Page ${page} has the folio “${found}”, not “${own}”.`, ...FLAW }
  }
}
