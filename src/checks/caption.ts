import { captions } from '../publication/parse/captions.ts'
import type { Block, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A table has a caption, and a caption its table: it is cited by it and found by it (WCAG technique H39). */
export const caption: Rule = { name: 'caption', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const blocks = blocksOf(part)
  for (const [index, block] of blocks.entries()) {
    const { position } = block
    if (block.type === 'table' && !block.caption) yield { ...withoutCaption, position }
    if (isTableCaption(wordsOf(block)) && !LIKE_TABLE.test(wordsOf(blocks[index + 1])))
      yield { ...withoutTable, position }
  }
}

/** A table that Markdown cannot read is told where it stands. */
const LIKE_TABLE = /^(?:\||\+[-=])/

const wordsOf = (block: Block | undefined): string =>
  block?.type === 'paragraph' ? toPlainText(block.children) : ''

/** A caption with a colon: `Table 3. It shows …` may begin a sentence. */
function isTableCaption(text: string): boolean {
  const { kind, label = '' } = captions.read(text) ?? {}
  return kind === 'table' && /^\s?:/.test(text.slice(label.length))
}

const withoutCaption = {
  severity: 'warning' as const,
  reason: 'This table has no caption',
  hint: 'write one before it, as Table 7.1: Next steps',
}

const withoutTable = {
  reason: 'No table follows this caption',
  hint: 'put the caption right before the table, with nothing but an empty line between',
}
