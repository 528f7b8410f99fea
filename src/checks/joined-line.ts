import { labelAt } from '../publication/parse/grammar/labels.ts'
import type { Block, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * A line at the margin right under a list, a note or a quotation, which Markdown takes for more of their last paragraph
 * (CommonMark 0.31.2, 5.1, "laziness").
 */
export const joinedLine: Rule = { name: 'joined-line', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const lines = part.source.text.split('\n')
  for (const block of blocksOf(part)) {
    if (block.type === 'list')
      for (const { children } of block.items) yield* checkBlocks(children, lines, 'the item above')
    if (block.type === 'quotation') yield* checkBlocks(block.children, lines, 'the quotation above')
  }
  for (const { children } of part.notes) yield* checkBlocks(children, lines, 'the note above')
}

function* checkBlocks(
  blocks: readonly Block[],
  lines: readonly string[],
  owner: string,
): Generator<Finding> {
  for (const { type, position } of blocks) {
    const joined = type === 'paragraph' && findJoined(lines, position.line)
    if (joined)
      yield {
        severity: 'warning',
        reason: `This line is read as more of ${owner}`,
        hint: 'put an empty line before it where it is a paragraph of its own; else indent it, or begin it with >',
        position: { line: joined, column: 1 },
      }
  }
}

/** The number of the first line below `first` that goes on with its paragraph from the margin. */
function findJoined(lines: readonly string[], first: number): number | undefined {
  for (let index = first; isText(lines[index]); index++)
    if (!/^[\s>]/.test(lines[index] ?? '')) return index + 1
  return undefined
}

/** A line that goes on with a paragraph: not an empty one, and none that begins something else. */
const isText = (line: string | undefined): boolean =>
  line !== undefined &&
  /[^\s>]/.test(line) &&
  labelAt(line.trim()) === undefined &&
  !/^\s*(?:[-*+#|:]|\d|`{3}|~{3}|\[\^|!\[|Table )/.test(line)
