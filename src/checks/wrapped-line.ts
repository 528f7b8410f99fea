import { lineAt } from '../message/lines.ts'
import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, notesOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * A sign that comes to stand at the beginning of a line when a paragraph is wrapped (`+ 3`, `> 5`, `# 5`) is lost, and the
 * paragraph broken in two: Markdown takes it for a list, a quotation or a heading (CommonMark 0.31.2, 5).
 */
export const wrappedLine: Rule = { name: 'wrapped-line', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const texts = [part.children, ...notesOf(part).map(({ children }) => children)]
  yield* checkRows([...texts, ...blocksOf(part).flatMap(rowsIn)], MADE, part)
  yield* checkRows(blocksOf(part).flatMap(itemsIn), MADE_IN_ITEMS, part)
}

type Rows = readonly (readonly Block[])[]

/** The rows of blocks right within a block, each of which may hold a paragraph and what follows it. */
function rowsIn(block: Block): Rows {
  if (block.type === 'definitionList') return block.items.flatMap(({ definitions }) => definitions)
  return block.type === 'quotation' || block.type === 'box' ? [block.children] : []
}

const itemsIn = (block: Block): Rows =>
  block.type === 'list' ? block.items.map(({ children }) => children) : []

type Made = Readonly<Partial<Record<Block['type'], string>>>

/** What Markdown may make of a line; under an item a list is one that was set in. */
const MADE_IN_ITEMS: Made = { quotation: 'a quotation', heading: 'a heading' }
const MADE: Made = { list: 'a list', ...MADE_IN_ITEMS }

function* checkRows(rows: Rows, makes: Made, part: Part): Generator<Finding> {
  for (const blocks of rows)
    for (const [index, block] of blocks.entries()) {
      const made = blocks[index - 1]?.type === 'paragraph' ? makes[block.type] : undefined
      const above = lineAt(part.source, block.position.line - 1)?.replace(/^[\s>]+/, '') ?? ''
      if (made === undefined || !goesOn(above, block)) continue
      const line = lineAt(part.source, block.position.line) ?? ''
      if (MERGED.test(line)) continue
      const sign = signOf(block, line)
      if (!isMeant(block, sign)) yield toFinding(made, sign, block)
    }
}

/** The marks of a merge have a message of their own. */
const MERGED = /^>{7} /

/** The sign that a block begins with: `+`, `>`, `#`, `1.`. */
const signOf = ({ type }: Block, line: string): string =>
  type === 'quotation' ? '>' : (/[-+*#]|\(?\w+[.)]/.exec(line)?.[0] ?? '#')

/** A line that is more of the text above: that is no empty one, and does not lead to a list or a quotation. */
function goesOn(above: string, block: Block): boolean {
  if (above === '' || /^(?:\*\[[^\]]*\]:|\|)/.test(above)) return false
  return block.type === 'heading' || !/[:—–]\s*$/.test(above)
}

/** A list of several items was meant as one, but for what nobody but Markdown has for a bullet. */
const isMeant = (block: Block, sign: string): boolean =>
  block.type === 'list' && block.items.length > 1 && !/[+*]/.test(sign)

const toFinding = (made: string, sign: string, { position }: Block): Finding => ({
  severity: 'warning',
  reason: `This line is read as ${made}, right under a line of a paragraph`,
  hint: `put an empty line before it, or write ${sign.replace(/.$/, '\\$&')} where it is meant as text`,
  position,
})
