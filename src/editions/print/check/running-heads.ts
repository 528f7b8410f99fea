import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { headOf } from '../style/pages.ts'
import { partsByPage } from './parts.ts'
import { REPORT, type Rule } from './rule.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/**
 * At the head of the text's even pages is the publication's title, of its odd ones the part's; of the contents' too, from
 * their second page on; nothing on the pages before.
 */
export const checkRunningHeads: Rule = function* (proof, publication) {
  const parts = partsByPage(proof, publication)
  const later = laterContents(proof, publication)
  const heads = artifactsIn(proof, 'head')
  for (let page = 1; page <= proof.pages; page += 1) {
    const odd = parts.get(page) ?? later.get(page)
    const head = odd ? headOf(page % 2 === 0 ? publication.frontMatter : odd) : ''
    const found = heads.get(page) ?? ''
    if (toBare(found) !== toBare(head))
      yield {
        reason: `Page ${page} has the running head “${toPlain(found)}”, not “${toPlain(head)}”.`,
        hint: REPORT,
      }
  }
}

/** The pages of the contents but for the first, and what stands at the head of the odd ones. */
function laterContents(proof: PdfProof, { frontMatter }: Publication): PageTitles {
  const shown = [...elementsOf(proof.tags, 'TOC')].flatMap((list) => shownIn(list, proof))
  const [, ...later] = [...new Set(shown.map(({ page }) => page))].sort((one, two) => one - two)
  const title = furnish(frontMatter.language, 'contents')
  return new Map(later.map((page) => [page, { title }]))
}

type PageTitles = ReadonlyMap<number, { readonly title: string }>
