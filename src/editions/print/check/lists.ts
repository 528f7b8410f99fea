import { elementsInText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { wordsIn } from '../../../proof/pdf/texts.ts'
import type { Block, DefinitionList, List, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { listedListsOf } from './listed-sections.ts'
import { FLAW, type Rule } from './rule.ts'
import { placeOf } from './sources.ts'
import { plainOf, toPlain } from './words.ts'

/**
 * Each list is one in the tags, its items in it, each with its label and its body; of a list of terms the labels are the
 * terms (ISO 32000-1, 14.8.4.3.3; WCAG 1.3.1). The lists that a table is set as are none of these.
 */
export const checkLists: Rule = function* (proof, publication) {
  const ofTables = listedListsOf(proof)
  const printed = elementsInText(proof, 'L').filter((list) => !ofTables.has(list))
  const lists = listsIn(publication)
  if (printed.length !== lists.length)
    yield {
      reason: `The PDF has ${printed.length} lists; the publication has ${lists.length}.`,
      ...FLAW,
    }
  for (const [index, list] of lists.entries()) {
    const element = printed[index]
    const found = element ? itemsOf(element, proof) : []
    const expected = labelsOf(list)
    const at = expected.findIndex((label, item) => !isSame(label, found[item]))
    if (at < 0 && found.length === expected.length) continue
    const item = Math.max(at, 0)
    yield {
      reason: `Item ${item + 1} of a list is ${tell(found[item])}, not ${tell(expected[item])}.`,
      ...FLAW,
      ...placeOf(list, publication),
    }
  }
}

const listsIn = ({ parts }: Publication): readonly (List | DefinitionList)[] =>
  parts.flatMap((part) => blocksOf(part)).filter(isList)

const isList = (block: Block): block is List | DefinitionList =>
  block.type === 'list' || block.type === 'definitionList'

/** What the labels of a list must say, item by item; a bullet says nothing. */
const labelsOf = (list: List | DefinitionList): readonly string[] =>
  list.type === 'list'
    ? list.items.map(({ label = '' }) => label)
    : list.items.map(({ terms }) => terms.map((term) => toPlain(toPlainText(term))).join(' '))

/** What the labels of a list in the tags say; undefined for what is no item with a body. */
const itemsOf = ({ children }: Element, proof: PdfProof): readonly (string | undefined)[] =>
  children.flatMap((item) => {
    if (item.kind !== 'element') return []
    const labels = [...item.children].filter((tag) => tag.kind === 'element' && tag.type === 'Lbl')
    const bodies = [...item.children].filter(
      (tag) => tag.kind === 'element' && tag.type === 'LBody',
    )
    const isItem = item.type === 'LI' && bodies.length > 0
    const isWhole = labels.length + bodies.length === item.children.length
    return [
      isItem && isWhole
        ? toPlain(labels.map((tag) => plainOf(wordsIn(tag, proof))).join(' '))
        : undefined,
    ]
  })

/** A bullet is a sign of the press, which the tags may have as they like. */
const isSame = (label: string, found: string | undefined): boolean =>
  label === '' ? found !== undefined && /^[•◦▪]?$/u.test(found) : label === found

const tell = (label: string | undefined): string => {
  if (label === undefined) return 'no item'
  return label ? `labelled “${label}”` : 'without a label'
}
