import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findWritten } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

const OPTION = /(?<!\{)\{[a-z-]+=[^{}]*\}/g

/** No option such as `{row-header=sentence}` or `{lang=cy}` is left in the text, where it would be printed. */
export const unknownOption: Rule = { name: 'unknown-option', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part))
    for (const option of optionsIn(block)) {
      const position = findWritten(part.source, block, option)
      if (position)
        yield { reason: `The option ${option.words} has no effect here`, hint, position }
    }
}

const optionsIn = (block: Block) =>
  [...inlinesOfBlock(block)]
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .flatMap((text) =>
      [...text.matchAll(OPTION)].map(({ 0: words, index }) => ({ words, text, index })),
    )

const hint =
  'write {row-header=sentence} after a caption, [phrase]{lang=cy} for a language, or \\{ where it is meant as text'
