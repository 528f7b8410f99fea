import { elementsOf, wordsIn } from '../../../proof/pdf/texts.ts'
import { HEADINGS } from './headings.ts'
import { FLAW, type Rule } from './rule.ts'
import { plainOf, toPlain } from './words.ts'

/** The outline is the headings: the same words, but for references to notes, in the same order, leading to their pages (WCAG 2.4.5). */
export const checkOutline: Rule = function* (proof) {
  const headings = elementsOf(proof.tags, ...HEADINGS).map((heading) => {
    const shown = wordsIn(heading, proof)
    return `${plainOf(shown)}, page ${shown[0]?.page}`
  })
  const items = proof.outline.map(({ title, page }) => `${toPlain(title)}, page ${page}`)
  const length = Math.max(headings.length, items.length)
  for (let index = 0; index < length; index += 1) {
    if (items[index] === headings[index]) continue
    const [item = 'nothing', heading = 'nothing'] = [items[index], headings[index]]
    yield {
      reason: `The outline has “${item}” where the headings have “${heading}”.`,
      ...FLAW,
    }
    return
  }
}
