import { lineAt } from '../message/lines.ts'
import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { blockTextsOf } from './text/block-text.ts'

/** Two spaces that end a line break it in every edition, and nobody sees them (CommonMark 0.31.2, 6.7). */
export const trailingSpaces: Rule = { name: 'trailing-spaces', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const text of blockTextsOf(part))
    for (const { inline } of text.spans) {
      if (inline.type !== 'break') continue
      const { line } = text.positionOf(inline)
      const spaces = / {2,}$/.exec(lineAt(part.source, line) ?? '')
      if (spaces) yield { ...unseen, position: { line, column: spaces.index + 1 } }
    }
}

const unseen: Finding = {
  severity: 'warning',
  reason: 'The spaces that end this line break it, and nobody sees them',
  hint: 'take them out; where the line is to break, end it with a backslash',
}
