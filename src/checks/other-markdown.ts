import { lineAt } from '../message/lines.ts'
import type { Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { makeBoxSign, otherBlocks } from './signs/other-blocks.ts'
import { otherMarks } from './signs/other-marks.ts'
import { findSigns } from './signs/sign.ts'

/**
 * Words of other Markdowns are told, with the way to write them here: else they would be printed sign by sign, and what
 * they were to say would be lost.
 */
export const otherMarkdown: Rule = { name: 'other-markdown', check: inEachPart(checkPart) }

const SIGNS = [...otherBlocks, ...otherMarks]

function* checkPart(part: Part): Generator<Finding> {
  yield* findSigns(part, [makeBoxSign(), ...SIGNS])
  yield* checkRules(part)
}

/** The line of hyphens of a simple table (Pandoc) is a rule to Markdown, and its rows run together. */
const SIMPLE_TABLE = /^[ \t>]*-{2,}(?: +-{2,})+[ \t]*$/

function* checkRules(part: Part): Generator<Finding> {
  for (const { type, position } of blocksOf(part))
    if (type === 'thematicBreak' && SIMPLE_TABLE.test(lineAt(part.source, position.line) ?? ''))
      yield { ...noTable, position }
}

const noTable: Finding = {
  reason: 'This line of hyphens makes no table here, so that the rows run together',
  hint: 'write a table with bars: | Stage | Built |, under it | --- | --- |, and a line of bars for each row',
}
