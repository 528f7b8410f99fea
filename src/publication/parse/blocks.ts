import type { Block, Heading, Inline, Paragraph } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { toBox } from './box.ts'
import { toDefinitionList } from './definitions.ts'
import { toFigure } from './figure.ts'
import type { Element } from './grammar/markdown.ts'
import { type Group, groupElements, isFigure, isFileTable } from './groups.ts'
import { toInlines } from './inlines.ts'
import { toLineBlock } from './line-block.ts'
import { toList } from './list.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { toQuotation } from './quotation.ts'
import { foldHtml, rawHtml } from './raw-html.ts'
import { DEEPEST, tooDeep } from './refusals.ts'
import { toTable } from './table.ts'

type Convert = (group: Group, parsing: Parsing, depth: number) => readonly Block[]

/** Turns block elements into blocks; `depth` is 0 at the top of a part. */
export function toBlocks(
  elements: readonly Element[],
  parsing: Parsing,
  depth: number,
): readonly Block[] {
  const [first] = elements
  if (depth > DEEPEST && first) {
    parsing.report({ ...tooDeep, position: positionOf(first, parsing) })
    return []
  }
  const told = new Set(foldHtml(elements.map(({ token }) => token)))
  const kept = elements.filter(({ token }) => told.has(token))
  return groupElements(kept, parsing).flatMap((group) => convert(group, parsing, depth))
}

const converters: Readonly<Record<string, Convert>> = {
  heading_open: ({ element }, parsing) => [toHeading(element, parsing)],
  paragraph_open: convertParagraph,
  bullet_list_open: ({ element }, parsing, depth) => [toList(element, parsing, depth, toBlocks)],
  ordered_list_open: ({ element }, parsing, depth) => [toList(element, parsing, depth, toBlocks)],
  dl_open: ({ element }, parsing, depth) => [toDefinitionList(element, parsing, depth, toBlocks)],
  blockquote_open: ({ element }, parsing, depth) => [
    toQuotation(element, parsing, depth, toBlocks),
  ],
  container_box_open: (group, parsing, depth) => [toBox(group, parsing, depth, toBlocks)],
  table_open: (group, parsing, depth) => [toTable(group, parsing, depth, toBlocks)],
  fence: ({ element }, parsing) => toLineBlock(element, parsing),
  hr: ({ element }, parsing) => [{ type: 'thematicBreak', position: positionOf(element, parsing) }],
  html_block: ({ element }, parsing) => {
    const position = positionOf(element, parsing)
    parsing.report({ ...rawHtml(element.token.content), position })
    return []
  },
  footnote_reference_open: () => [],
}

/** Turns elements into blocks; handed to what holds others. */
export type ToBlocks = typeof toBlocks

function convert(group: Group, parsing: Parsing, depth: number): readonly Block[] {
  const { type } = group.element.token
  const converter = converters[type]
  if (!converter) throw new Error(`No block for the token ${type}`)
  return converter(group, parsing, depth)
}

function convertParagraph(group: Group, parsing: Parsing, depth: number): readonly Block[] {
  const { element } = group
  if (isFigure(element)) return [toFigure(group, parsing)]
  if (isFileTable(element)) return [toTable(group, parsing, depth, toBlocks)]
  return [toParagraph(element, parsing)]
}

/** A paragraph as it stands, without number and id. */
export const toParagraph = (element: Element, parsing: Parsing): Paragraph => ({
  type: 'paragraph',
  children: inlinesOf(element, parsing),
  position: positionOf(element, parsing),
})

/** The inlines of a block that holds one `inline` token, as a paragraph or a heading does. */
export const inlinesOf = (element: Element, parsing: Parsing): readonly Inline[] =>
  toInlines(element.children[0]?.token.children ?? [], positionOf(element, parsing), parsing)

const LEVELS: Readonly<Record<string, Heading['level']>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
}

function toHeading(element: Element, parsing: Parsing): Heading {
  const children = inlinesOf(element, parsing)
  const level = LEVELS[element.token.tag] ?? 6
  const id = parsing.identifiers.slug(toPlainText(children))
  return { type: 'heading', level, id, children, position: positionOf(element, parsing) }
}
