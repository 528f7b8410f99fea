import type { LineBlock } from '../tree.ts'
import type { Element } from './grammar/markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { codeBlock, unclosedLines } from './refusals.ts'

/** The line that closes a fence, in a quotation or an item too. */
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/

/** A postal address or a signature, line by line; any other fence is refused. */
export function toLineBlock(element: Element, parsing: Parsing): readonly LineBlock[] {
  const position = positionOf(element, parsing)
  const type = element.token.info.trim()
  if (type !== 'address' && type !== 'signature') {
    parsing.report({ ...codeBlock, position })
    return []
  }
  const last = (element.token.map?.[1] ?? 1) - 1 + parsing.bodyLine
  const line = parsing.lines[last] ?? ''
  const isInCell = element.token.meta?.column !== undefined
  if (!(isInCell ? line.split('|') : [line]).some((text) => FENCE.test(text))) {
    parsing.report({ ...unclosedLines(type), position })
    return []
  }
  const lines = element.token.content
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return [{ type, lines, position }]
}
