import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findIn, literally } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

const OPTION = /(?<!\{)\{[a-z-]+=[^{}]*\}/g

/** No option such as `{row-header=sentence}` or `{lang=cy}` is left in the text, where it would be printed. */
export const unknownOption: Rule = { name: 'unknown-option', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part))
    for (const option of optionsIn(block)) {
      const pattern = new RegExp(`(?<!\\\\)${literally(option)}`)
      const position = findIn(part.source, block.position.line, pattern)
      if (position) yield { reason: `The option ${option} has no effect here`, hint, position }
    }
}

const optionsIn = (block: Block): readonly string[] =>
  [...inlinesOfBlock(block)].flatMap((inline) =>
    inline.type === 'text' ? [...inline.value.matchAll(OPTION)].map(([option]) => option) : [],
  )

const hint =
  'write {row-header=sentence} after a caption, [phrase]{lang=cy} for a language, or \\{ where it is meant as text'
