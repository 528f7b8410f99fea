import type { Block, Paragraph, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * A new sentence at the margin right under a list or a quotation, which Markdown takes for more of their last paragraph
 * (CommonMark 0.31.2, 5.1, "laziness").
 */
export const joinedLine: Rule = { name: 'joined-line', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const lines = part.source.text.split('\n')
  for (const block of blocksOf(part)) {
    if (block.type === 'list')
      for (const { children } of block.items)
        for (const paragraph of children.filter(isParagraph))
          yield* checkLines(paragraph, lines, 'the item above')
    if (block.type === 'quotation')
      for (const paragraph of block.children.filter(isParagraph))
        yield* checkLines(paragraph, lines, 'the quotation above')
  }
}

const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph'

function* checkLines(
  { position }: Paragraph,
  lines: readonly string[],
  owner: string,
): Generator<Finding> {
  for (let index = position.line; isText(lines[index]); index++) {
    if (!SENTENCE.test(lines[index] ?? '') || !END.test(lines[index - 1] ?? '')) continue
    yield {
      severity: 'warning',
      reason: `This line is read as more of ${owner}`,
      hint: 'put an empty line before it where it is a paragraph of its own; else indent it, or begin it with >',
      position: { line: index + 1, column: 1 },
    }
    return
  }
}

/** A line that goes on with a paragraph, not an empty one, and none that begins something else. */
const isText = (line: string | undefined): boolean =>
  line !== undefined &&
  /\S/.test(line) &&
  !/^\s*(?:[-*+#|]|\d|`{3}|~{3}|\[\^|!\[|Table )/.test(line)

const SENTENCE = /^[“‘"'(]?\p{Lu}/u
const END = /[.;:!?][”’"')\]]*(?:\[\^[^\]]+\])?\s*$/
