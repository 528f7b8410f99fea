import { headOf } from '../style/pages.ts'
import { partsByPage } from './parts.ts'
import { REPORT, type Rule } from './rule.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** At the head of the text's even pages is the publication's title, of its odd ones the part's; nothing on the first. */
export const checkRunningHeads: Rule = function* (proof, publication) {
  const parts = partsByPage(proof, publication)
  const heads = artifactsIn(proof, 'head')
  for (let page = 1; page <= proof.pages; page += 1) {
    const part = parts.get(page)
    const head = part ? headOf(page % 2 === 0 ? publication.frontMatter : part) : ''
    const found = heads.get(page) ?? ''
    if (toBare(found) !== toBare(head))
      yield {
        reason: `Page ${page} has the running head “${toPlain(found)}”, not “${toPlain(head)}”.`,
        hint: REPORT,
      }
  }
}
