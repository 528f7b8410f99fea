import type { DefinitionItem, DefinitionList } from '../tree.ts'
import { inlinesOf, type ToBlocks } from './blocks.ts'
import type { Element } from './grammar/markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nothingIn } from './refusals.ts'

/** Terms, each with the meanings that follow it. */
export function toDefinitionList(
  element: Element,
  parsing: Parsing,
  depth: number,
  toBlocks: ToBlocks,
): DefinitionList {
  const items: DefinitionItem[] = []
  for (const child of element.children) {
    const last = items.at(-1)
    if (child.token.type === 'dt_open') items.push(toItem(child, parsing))
    else if (last) {
      if (child.children.length === 0)
        parsing.report({ ...nothingIn('definition'), position: positionOf(child, parsing) })
      items[items.length - 1] = {
        ...last,
        definitions: [...last.definitions, toBlocks(child.children, parsing, depth + 1)],
      }
    }
  }
  return { type: 'definitionList', items, position: positionOf(element, parsing) }
}

const toItem = (term: Element, parsing: Parsing): DefinitionItem => ({
  terms: [inlinesOf(term, parsing)],
  definitions: [],
  position: positionOf(term, parsing),
})
