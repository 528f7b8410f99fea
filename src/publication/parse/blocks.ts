import type { Token } from 'markdown-it'
import type { Block, Heading, Inline, ListItem, Paragraph } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { decodeAddress } from './decode-address.ts'
import { toInlines } from './inlines.ts'
import type { Element } from './markdown.ts'
import { type Numbering, numberingAt } from './numbers.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { codeBlock, DEEPEST, type Refusal, rawHtml, tooDeep, unclosedAddress } from './refusals.ts'
import { isCaption, isOption, toTable } from './tables.ts'

type Convert = (element: Element, parsing: Parsing, depth: number) => readonly Block[]

/** Turns block elements into blocks; `depth` is 0 at the top of a part. */
export function toBlocks(
  elements: readonly Element[],
  parsing: Parsing,
  depth: number,
): readonly Block[] {
  if (depth > DEEPEST) return refuse(elements[0], parsing, tooDeep)
  return elements.flatMap((element, index) => {
    const before = elements[index - 1]
    const next = elements[index + 1]
    if (isTable(next) && isCaption(element)) return []
    if (isTable(before) && isOption(element)) return []
    if (!isTable(element)) return convert(element, parsing, depth)
    const caption = before && isCaption(before) ? before : undefined
    return [toTable(element, { caption, hasOption: isOption(next) }, parsing)]
  })
}

const isTable = (element: Element | undefined): boolean => element?.token.type === 'table_open'

const converters: Readonly<Record<string, Convert>> = {
  heading_open: toHeading,
  paragraph_open: toParagraphs,
  bullet_list_open: toList,
  ordered_list_open: (element, parsing, depth) =>
    parsing.numbering === 'whole' && depth === 0
      ? toNumberedParagraphs(element, parsing, depth)
      : toList(element, parsing, depth),
  blockquote_open: (element, parsing, depth) => [
    {
      type: 'quotation',
      children: toBlocks(element.children, parsing, depth + 1),
      position: positionOf(element, parsing),
    },
  ],
  hr: (element, parsing) => [{ type: 'thematicBreak', position: positionOf(element, parsing) }],
  fence: toAddress,
  code_block: (element, parsing) => refuse(element, parsing, codeBlock),
  html_block: (element, parsing) => refuse(element, parsing, rawHtml(element.token.content)),
  footnote_reference_open: () => [],
}

function convert(element: Element, parsing: Parsing, depth: number): readonly Block[] {
  const converter = converters[element.token.type]
  if (!converter) throw new Error(`No block for the token ${element.token.type}`)
  return converter(element, parsing, depth)
}

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

function toHeading(element: Element, parsing: Parsing): readonly Block[] {
  const children = inlinesOf(element, parsing)
  const level = LEVELS[element.token.tag] ?? 6
  const id = parsing.identifiers.slug(toPlainText(children))
  return [{ type: 'heading', level, id, children, position: positionOf(element, parsing) }]
}

function toParagraphs(element: Element, parsing: Parsing, depth: number): readonly Block[] {
  if (isFigure(element)) return [toFigure(element, parsing)]
  if (depth > 0) return [toParagraph(element, parsing)]
  const numbering = numberingAt(element.children[0]?.token.content ?? '')
  return [
    numbering ? withNumber(toParagraph(element, parsing), numbering) : withCount(element, parsing),
  ]
}

/** Tells whether a paragraph is nothing but a picture. */
export function isFigure(element: Element): boolean {
  const inlines = element.children[0]?.token.children ?? []
  return inlines.length === 1 && inlines[0]?.type === 'image'
}

/** A paragraph as it stands, without an id. */
export const toParagraph = (element: Element, parsing: Parsing): Paragraph => ({
  type: 'paragraph',
  children: inlinesOf(element, parsing),
  position: positionOf(element, parsing),
})

const withCount = (element: Element, parsing: Parsing): Paragraph => ({
  ...toParagraph(element, parsing),
  id: parsing.identifiers.count('para'),
})

function withNumber(paragraph: Paragraph, { number, label }: Numbering): Paragraph {
  const [first, ...others] = paragraph.children
  if (first?.type !== 'text') return paragraph
  const value = first.value.slice(label.length).trimStart()
  const children = value === '' ? others : [{ type: 'text' as const, value }, ...others]
  return { ...paragraph, number, label, id: `p${number}`, children }
}

/** With `numbering: whole`, an item of a list at the top is a paragraph, whatever follows in it a block. */
function toNumberedParagraphs(list: Element, parsing: Parsing, depth: number): readonly Block[] {
  return list.children.flatMap((item) => {
    const { info: number, markup } = item.token
    const [first, ...others] = item.children
    const label = { number, label: number + markup, id: `p${number}` }
    const opens = first?.token.type === 'paragraph_open' && !isFigure(first) && !isCaption(first)
    const children = opens ? inlinesOf(first, parsing) : []
    const position = positionOf(item, parsing)
    return [
      { type: 'paragraph' as const, ...label, children, position },
      ...toBlocks(opens ? others : item.children, parsing, depth + 1),
    ]
  })
}

function toList(element: Element, parsing: Parsing, depth: number): readonly Block[] {
  const ordered = element.token.type === 'ordered_list_open'
  const items = element.children.map(
    (item): ListItem => ({
      ...(ordered && { label: item.token.info + item.token.markup }),
      children: toBlocks(item.children, parsing, depth + 1),
      position: positionOf(item, parsing),
    }),
  )
  return [{ type: 'list', ordered, items, position: positionOf(element, parsing) }]
}

function toFigure(element: Element, parsing: Parsing): Block {
  const image = element.children[0]?.token.children?.[0]
  const caption = image?.attrGet('title')
  const number = /^\p{L}+ ((?:[A-Z]\.)?\d+(?:\.\d+)*):/u.exec(String(caption ?? ''))?.[1]
  return {
    type: 'figure',
    id: number ? `f${number}` : parsing.identifiers.count('figure'),
    file: decodeAddress(String(image?.attrGet('src') ?? '')),
    alternative: toAlternative(image?.children ?? []),
    ...(caption && { caption: String(caption) }),
    position: positionOf(element, parsing),
  }
}

/** The alternative text without its marks: `*Reaching Out*` is read as `Reaching Out`. */
const toAlternative = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('')

/** The line that closes a fence, in a quotation or an item too. */
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/

function toAddress(element: Element, parsing: Parsing): readonly Block[] {
  if (element.token.info.trim() !== 'address') return refuse(element, parsing, codeBlock)
  const last = (element.token.map?.[1] ?? 1) - 1 + parsing.bodyLine
  if (!FENCE.test(parsing.lines[last] ?? '')) return refuse(element, parsing, unclosedAddress)
  const lines = element.token.content
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return [{ type: 'address', lines, position: positionOf(element, parsing) }]
}

function refuse(
  element: Element | undefined,
  parsing: Parsing,
  refusal: Refusal,
): readonly Block[] {
  const position = element ? positionOf(element, parsing) : { line: 1, column: 1 }
  parsing.report({ ...refusal, position })
  return []
}
