import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A line of nothing but these marks, below another: text editions draw such lines under headings. */
const RULED = /^ *(?:=+|-+|-(?: -)+) *$/

/** No line within a paragraph or an address is one that text editions would seem to have drawn. */
export const ruledLine: Rule = { name: 'ruled-line', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part)) {
    if (!linesBelow(block).some((line) => RULED.test(line))) continue
    const position = findIn(part.source, block, /(?<=^[ \t>]*)(?:\\?[-=] *)+\\?$/) ?? block.position
    yield { reason: 'This line is drawn, not written', hint, position }
  }
}

/** The lines of a block but for its first. */
function linesBelow(block: Block): readonly string[] {
  if (block.type === 'address') return block.lines.slice(1)
  const inlines = [...inlinesOfBlock(block)]
  return inlines.flatMap((inline, index) =>
    inline.type === 'text' && inlines[index - 1]?.type === 'break' ? [inline.value] : [],
  )
}

const hint = 'take it out; for a break between paragraphs, write *** with an empty line around it'
