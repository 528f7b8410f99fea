import { type CaptionKind, captions } from '../publication/parse/captions.ts'
import type { Block, Paragraph, Part } from '../publication/tree.ts'
import { blocksOf, blocksWithin, cellsOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A table has a caption, and a caption its table: it is cited by it and found by it (WCAG technique H39). */
export const caption: Rule = { name: 'caption', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const blocks = blocksOf(part)
  const inCells = new Set(blocks.flatMap((block) => [...blocksInCells(block)]))
  for (const [index, block] of blocks.entries()) {
    const { position } = block
    if (block.type === 'table' && !block.caption)
      yield { ...(isUnmarked(blocks[index - 1]) ? withoutColon : withoutCaption), position }
    const mayBe = block.type === 'paragraph' && !inCells.has(block)
    const kind = mayBe ? captionKind(block) : undefined
    if (kind && !LIKE_TABLE.test(wordsOf(blocks[index + 1]))) yield { ...lonely[kind], position }
  }
}

/** What a cell says of a table is no caption: a list of the tables is a table too. */
const blocksInCells = (block: Block): Iterable<Block> =>
  block.type === 'table' ? blocksWithin(cellsOf(block).flatMap(({ children }) => children)) : []

/** A table that Markdown cannot read is told where it stands. */
const LIKE_TABLE = /^(?:\||\+[-=])/

const wordsOf = (block: Block | undefined): string =>
  block?.type === 'paragraph' ? toPlainText(block.children) : ''

/** The kind of a caption with a number and a colon: `Table 3. It shows …` may begin a sentence, and `Table 3\:` is text. */
function captionKind(paragraph: Paragraph): CaptionKind | undefined {
  const text = wordsOf(paragraph)
  const { kind, number, label = '' } = captions.read(text) ?? {}
  const isCaption = kind === 'table' || (kind === 'figure' && number !== undefined)
  const colon = /^\s?:/.exec(text.slice(label.length))
  if (!isCaption || !colon) return undefined
  const [first] = paragraph.children
  const escapes = first?.type === 'text' ? (first.escapes ?? []) : []
  return escapes.includes(label.length + colon[0].length - 1) ? undefined : kind
}

/** Tells whether a paragraph would be a caption if a colon followed its number: `Table 3 Fares`. */
function isUnmarked(block: Block | undefined): boolean {
  const [label, rest = ''] = /^\S+\s\S+(.*)/s.exec(wordsOf(block)) ?? []
  return (
    label !== undefined && captions.read(label.slice(0, label.length - rest.length)) !== undefined
  )
}

const withoutColon = {
  severity: 'warning' as const,
  reason: 'The caption of this table has no colon after its number',
  hint: 'write one, as Table 7.1: Next steps',
}

const withoutCaption = {
  severity: 'warning' as const,
  reason: 'This table has no caption',
  hint: 'write one before it, as Table 7.1: Next steps',
}

/** What is said of a caption that nothing follows. */
const lonely: Readonly<Record<CaptionKind, Omit<Finding, 'position'>>> = {
  table: {
    reason: 'No table follows this caption',
    hint: 'put the caption right before the table, with nothing but an empty line between; write \\: where it is no caption',
  },
  figure: {
    severity: 'warning',
    reason: 'No picture and no table follows this caption',
    hint: 'put the caption right before the picture, or in quotes after its file; write \\: where it is no caption',
  },
  box: {
    severity: 'warning',
    reason: 'No box follows this caption',
    hint: 'write :::box right after it',
  },
}
