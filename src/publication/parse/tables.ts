import type { Cell, Column, Inline, Row, Table } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { toSlug } from './identifiers.ts'
import { toInlines } from './inlines.ts'
import type { Element } from './markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { raggedRow } from './refusals.ts'
import { splitSentence } from './sentences.ts'

const CAPTION = /^(?:Table|Tabl)(?: ((?:[A-Z]\.)?[A-Z]?\d+(?:\.\d+)*))?: ?\S/
const OPTION = /(?<![ \t\n])[ \t\n]*\{row-header=sentence\}[ \t]*$/

/** Tells whether a text has the form of a table's caption: `Table 7.1: Next steps`. */
export const isCaptionText = (text: string): boolean => CAPTION.test(text)

/** Tells whether a paragraph has the form of a table's caption. */
export const isCaption = (element: Element): boolean =>
  element.token.type === 'paragraph_open' && isCaptionText(element.children[0]?.token.content ?? '')

/** Tells whether a paragraph is nothing but the option `{row-header=sentence}`. */
export const isOption = (element: Element | undefined): boolean =>
  element?.token.type === 'paragraph_open' && isOptionText(element.children[0]?.token.content)

/** What stands round a table: the paragraph that is its caption, and whether the option follows. */
interface Surroundings {
  readonly caption: Element | undefined
  readonly hasOption: boolean
}

/** Turns a table's element into a table; the option may end the caption, or follow the table. */
export function toTable(element: Element, surroundings: Surroundings, parsing: Parsing): Table {
  const caption = surroundings.caption?.children[0]?.token.content ?? ''
  const number = CAPTION.exec(caption)?.[1]
  const id = number ? `t${number}` : parsing.identifiers.count('table')
  const [head, body] = element.children.map((group) => group.children)
  const bodyRows = (body ?? []).filter((row) => !isOptionRow(row))
  const hasRowHeaders =
    OPTION.test(caption) || surroundings.hasOption || bodyRows.length < (body ?? []).length
  const columns = (head?.[0]?.children ?? []).map((cell) => toColumn(cell, parsing))
  const rows = bodyRows.map((row, index) =>
    toRow(row, `${id}-row-${index + 1}`, hasRowHeaders, parsing),
  )
  for (const row of bodyRows) checkShape(row, columns.length, parsing)
  return {
    type: 'table',
    id,
    ...(number && { number }),
    ...(surroundings.caption && { caption: toCaption(surroundings.caption, parsing) }),
    columns,
    rows: rows.map((row) => withHeaderId(row, id, parsing)),
    position: positionOf(surroundings.caption ?? element, parsing),
  }
}

const isOptionText = (content: string | undefined): boolean =>
  content?.trim() === '{row-header=sentence}'

const isOptionRow = (row: Element): boolean =>
  isOptionText(row.children.map((cell) => cell.children[0]?.token.content ?? '').join(''))

function toCaption(element: Element, parsing: Parsing): readonly Inline[] {
  const inlines = toInlines(
    element.children[0]?.token.children ?? [],
    positionOf(element, parsing),
    parsing,
  )
  const last = inlines.at(-1)
  if (last?.type !== 'text') return inlines
  const value = last.value.replace(OPTION, '')
  return [...inlines.slice(0, -1), ...(value ? [{ type: 'text' as const, value }] : [])]
}

function toColumn(cell: Element, parsing: Parsing): Column {
  const align = /text-align:(left|center|right)/.exec(String(cell.token.attrGet('style')))?.[1]
  const children = cellInlines(cell, parsing)
  return align === 'left' || align === 'center' || align === 'right'
    ? { children, align }
    : { children }
}

function toRow(row: Element, id: string, hasHeader: boolean, parsing: Parsing): Row {
  const cells = row.children.map((cell, index): Cell => {
    const children = cellInlines(cell, parsing)
    return hasHeader && index === 0 ? splitSentence(children) : { children }
  })
  return { id, cells, position: positionOf(row, parsing) }
}

const cellInlines = (cell: Element, parsing: Parsing): readonly Inline[] =>
  toInlines(cell.children[0]?.token.children ?? [], positionOf(cell, parsing), parsing)

function withHeaderId(row: Row, tableId: string, parsing: Parsing): Row {
  const header = row.cells[0]?.header
  if (!header) return row
  return { ...row, id: parsing.identifiers.slug(toSlug(toPlainText(header)), `${tableId}-`) }
}

/** markdown-it drops surplus cells and fills up missing ones: so the source's own are counted. */
function checkShape(row: Element, columns: number, parsing: Parsing): void {
  const position = positionOf(row, parsing)
  const cells = countCells(parsing.lines[position.line - 1] ?? '')
  if (cells !== columns) parsing.report({ ...raggedRow(cells, columns), position })
}

const countCells = (line: string): number =>
  line
    .replace(/^[\s>]*/, '')
    .trimEnd()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length
