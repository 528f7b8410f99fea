import { lineAt, positionAt } from '../message/lines.ts'
import type { Heading, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { letterSigns } from './signs/letters.ts'
import { lineSigns } from './signs/lines.ts'
import { linkSigns } from './signs/links.ts'
import { findSigns } from './signs/sign.ts'

/** Nothing that Markdown could not read, or read otherwise than it was meant, is left to be printed. */
export const unfinished: Rule = { name: 'unfinished', check: inEachPart(checkPart) }

const SIGNS = [...linkSigns, ...lineSigns, ...letterSigns]

function* checkPart(part: Part): Generator<Finding> {
  yield* findSigns(part, SIGNS)
  for (const block of blocksOf(part))
    if (block.type === 'heading' && isAccident(block, part))
      yield { ...accident, position: block.position }
  const conflict = CONFLICT.exec(part.source.text)
  if (conflict) yield { ...unmerged, position: positionAt(part.source, conflict.index) }
}

/** The marks that a version control system leaves around two versions of a passage. */
const CONFLICT = /^(?:<{7}|>{7}) \S/m

const unmerged: Finding = {
  reason: 'Two versions of this passage stand one after the other, as a merge has left them',
  hint: 'keep one of them, and take the marks out',
}

/** A heading that was underlined, and says what a paragraph says: it lacks an empty line before a rule. */
function isAccident({ position, children }: Heading, { source }: Part): boolean {
  const line = lineAt(source, position.line) ?? ''
  return !MARKED.test(line) && PARAGRAPH.test(toPlainText(children))
}

const MARKED = /^[\s>*+\-\d.)]*#/
/** A number as paragraphs have, more than one line, or a sentence's end. */
const PARAGRAPH = /^(?:[A-Z]|\d{1,4})(?:\.\d{1,4})+\.?\s|\n|[.;:,]$/

const accident: Finding = {
  reason: 'This paragraph has become a heading, for there is a line drawn under it',
  hint: 'put an empty line before the line of hyphens or equals signs, or write a heading with # before it',
}
