import type { Quotation } from '../tree.ts'
import { toPlainText } from '../words.ts'
import type { ToBlocks } from './blocks.ts'
import type { Element } from './grammar/markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nothingIn } from './refusals.ts'

/** A dash that opens the line below a quotation: `— Lease of 1688`. */
const SOURCE = /^[—–―]\s/

/** A quotation; its last paragraph, where it begins with a dash, says who is quoted. */
export function toQuotation(
  element: Element,
  parsing: Parsing,
  depth: number,
  toBlocks: ToBlocks,
): Quotation {
  const blocks = toBlocks(element.children, parsing, depth + 1)
  const last = blocks.at(-1)
  const position = positionOf(element, parsing)
  if (element.children.length === 0) parsing.report({ ...nothingIn('quotation'), position })
  if (blocks.length < 2 || last?.type !== 'paragraph' || !SOURCE.test(toPlainText(last.children)))
    return { type: 'quotation', children: blocks, position }
  return { type: 'quotation', children: blocks.slice(0, -1), source: last.children, position }
}
