import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findWritten } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** The beginning of a figure, and of a link with its address: text only where the Markdown went wrong. */
const UNFINISHED = /!\[[^\]\n]*\]?|\]\([^)\n]*/g

/** No figure or link that Markdown could not read is left in the text, where its signs would be printed. */
export const unfinished: Rule = { name: 'unfinished', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part))
    for (const sign of signsIn(block)) {
      const position = findWritten(part.source, block, sign)
      if (position) yield { reason: `This is no figure and no link: ${sign.words}`, hint, position }
    }
}

const signsIn = (block: Block) =>
  [...inlinesOfBlock(block)]
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .flatMap((text) =>
      [...text.matchAll(UNFINISHED)].map(({ 0: words, index }) => ({ words, text, index })),
    )

const hint =
  'write ![what it says](file.png "Caption") or [words](#p1.2), without spaces in the name; \\[ where it is meant as text'
