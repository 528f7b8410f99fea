import type { OutlineItem } from '../../../proof/pdf/outline.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, wordsIn } from '../../../proof/pdf/texts.ts'
import { leadsTo } from '../../../proof/rules/pdf/leads-to.ts'
import { HEADINGS } from './headings.ts'
import { FLAW, type Rule } from './rule.ts'
import { plainOf, toPlain } from './words.ts'

/**
 * The outline is the headings: the same words, but for references to notes, in the same order, each below the heading that it
 * stands under, leading to its place and to its element of the tags (WCAG 2.4.5). It is shown beside the pages, whole.
 */
export const checkOutline: Rule = function* (proof) {
  if (proof.objects.name(proof.objects.catalogue, 'PageMode') !== 'UseOutlines')
    yield { reason: 'The outline is not shown when the file is opened.', ...FLAW }
  const counted = proof.objects.number(
    proof.objects.dictionary(proof.objects.catalogue, 'Outlines'),
    'Count',
  )
  if (counted !== proof.outline.length)
    yield { reason: `The outline says that it has ${counted ?? 'no'} entries.`, ...FLAW }
  const headings = elementsOf(proof.tags, ...HEADINGS)
  const levels = levelsOf(headings)
  const items = proof.outline
  const length = Math.max(headings.length, items.length)
  for (let index = 0; index < length; index += 1) {
    const [item, heading] = [items[index], headings[index]]
    const shown = heading ? wordsIn(heading, proof) : []
    const found = item ? `${toPlain(item.title)}, page ${item.place?.page ?? 0}` : 'nothing'
    const wanted = heading ? `${plainOf(shown)}, page ${shown[0]?.page}` : 'nothing'
    if (found !== wanted) {
      yield { reason: `The outline has “${found}” where the headings have “${wanted}”.`, ...FLAW }
      return
    }
    for (const told of item && heading ? faultsOf(item, heading, levels[index]) : [])
      yield { reason: `The entry “${found}” of the outline ${told}.`, ...FLAW }
    if (item && isClosed(index, items))
      yield { reason: `The entry “${found}” of the outline hides those below it.`, ...FLAW }
    const [first] = shown
    if (item?.place && first && !leadsTo(item.place, first, SPACE))
      yield { reason: `The entry “${found}” of the outline does not lead to its words.`, ...FLAW }
  }
}

/** Points that may stand above a heading: that of a row which is set as a list has a line and its space there (17.5 measured). */
const SPACE = 20

function* faultsOf(
  { level, elements, isLinked }: OutlineItem,
  { dictionary }: Element,
  wanted: number | undefined,
): Generator<string> {
  if (level !== wanted) yield `stands at level ${level}, not at ${wanted}`
  if (elements.length === 0 || elements.some((element) => element !== dictionary))
    yield 'leads to another element than its heading'
  if (!isLinked) yield 'does not name those beside it'
}

/** Tells whether an entry does not say that all those below it are shown (ISO 32000-1, table 153). */
function isClosed(at: number, items: readonly OutlineItem[]): boolean {
  const { level = 0, count = 0 } = items[at] ?? {}
  const next = items.findIndex((item, index) => index > at && item.level <= level)
  return count !== (next < 0 ? items.length : next) - at - 1
}

/** How deep each heading stands below others, from 1. */
function levelsOf(headings: readonly Element[]): readonly number[] {
  const around: string[] = []
  return headings.map(({ type }) => {
    while (around.length > 0 && (around.at(-1) ?? '') >= type) around.pop()
    return around.push(type)
  })
}
