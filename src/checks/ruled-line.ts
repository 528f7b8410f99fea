import type { Position } from '../message/message.ts'
import type { LineBlock, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { type BlockText, blockTextsOf } from './text/block-text.ts'

/** A line of nothing but these marks, below another: text editions draw such lines under headings. */
const RULED = /^ *(?:=+|-+|-(?: -)+) *$/

/** No line within a paragraph or an address is one that text editions would seem to have drawn. */
export const ruledLine: Rule = { name: 'ruled-line', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const text of blockTextsOf(part)) yield* checkText(text)
  for (const block of blocksOf(part))
    if (block.type === 'address' || block.type === 'signature') yield* checkLines(block, part)
}

/** In a text a line that is broken on purpose is meant; one that Markdown lets run on is none. */
function* checkText({ text, spans, positionAt }: BlockText): Generator<Finding> {
  for (const { inline, end } of spans) {
    if (inline.type !== 'break') continue
    const line = text.slice(end, lineEnd(text, end))
    if (RULED.test(line)) yield toFinding(positionAt(end))
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function* checkLines(block: LineBlock, { source }: Part): Generator<Finding> {
  if (block.lines.slice(1).some((line) => RULED.test(line)))
    yield toFinding(findIn(source, block, /(?<=^[ \t>]*)[-=][-= ]*$/) ?? block.position)
}

const toFinding = (position: Position): Finding => ({
  reason: 'This line is drawn, not written',
  hint: 'take it out; for a break between paragraphs, write *** with an empty line around it',
  position,
})
