import { beginsBlock, indentOf, isBlankLine, quotesOf } from './lines.ts'

/** A label as official papers print it: `(a)`, `(12)`, `5a.`, `b)`, `iv.`, `1°`. */
const LABEL = String.raw`(?:\(\w{1,7}\)|\d{1,9}[A-Za-z]{0,2}[.)]|[A-Za-z][.)]|[ivxlc]{1,7}[.)]|\d{1,3}[°º])`

/** Labels with a block of another kind after them on their line: a quotation, a bullet, a heading, a fence, a box. */
const BEFORE_BLOCK = new RegExp(
  String.raw`^((?:[ \t>]|[-+*][ \t])*)(${LABEL}(?:[ \t]+${LABEL})*)[ \t]+(?=>|[-+*][ \t]|#{1,6}[ \t]|\x60{3}|~{3}|:{3,}\w)`,
)

/** A label that a bullet stands for. */
export interface ItemLabel {
  readonly text: string
  /** The column of the bullet, from 1: more than one item may begin on its line. */
  readonly column: number
}

/**
 * Sets bullets for labels that a reader of Markdown takes for words, where a block begins after them on their line, so
 * that it is read as one; the labels are told by their lines, from 1.
 */
export function takeLabels(
  lines: readonly string[],
  fenced: ReadonlySet<number>,
): { readonly lines: readonly string[]; readonly itemLabels: ReadonlyMap<number, ItemLabel> } {
  const itemLabels = new Map<number, ItemLabel>()
  const left = lines.map((line, index) => {
    const [found = '', margin = '', text = ''] = BEFORE_BLOCK.exec(line) ?? []
    if (!text || fenced.has(index) || !mayBegin(lines, index)) return line
    itemLabels.set(index + 1, { text, column: margin.length + 1 })
    return `${margin}- ${line.slice(found.length)}`
  })
  return { lines: left, itemLabels }
}

/** Tells whether an item may begin on a line: no paragraph goes on there that has no label before it and leads to none. */
function mayBegin(lines: readonly string[], index: number): boolean {
  const [line, before] = [lines[index] ?? '', lines[index - 1] ?? '']
  if (isBlankLine(before) || /[:;—–]\s*$/.test(before)) return true
  if (quotesOf(before) > quotesOf(line) || indentOf(before) > indentOf(line)) return true
  for (let at = index - 1; at >= 0 && !isBlankLine(lines[at] ?? ''); at--)
    if (beginsBlock(lines[at] ?? '')) return true
  return false
}
