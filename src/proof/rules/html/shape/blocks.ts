import { SECTION } from '../../../../publication/opening.ts'
import type {
  Block,
  Box,
  DefinitionItem,
  Figure,
  Heading,
  List,
  ListItem,
  Paragraph,
  Quotation,
} from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { expectInlines, expectPicture } from './inlines.ts'
import { expectLabelled, expectTitle } from './labelled.ts'
import { classes, hasWideLabels, isLongNumber } from './looks.ts'
import { type ExpectedElement, type ExpectedNode, element } from './node.ts'
import { addedMarks, levelOf, onPage, openingOfPart, type PartOfPage } from './setting.ts'
import { expectTable } from './table.ts'

/** Blocks as they must stand on a page, one after another. */
export const expectBlocks = (
  blocks: readonly Block[],
  page: PartOfPage,
): readonly ExpectedElement[] => blocks.map((block) => expectBlock(block, page))

/** A block as it must stand on a page. */
export function expectBlock(block: Block, page: PartOfPage): ExpectedElement {
  switch (block.type) {
    case 'heading':
      return expectHeading(block, page)
    case 'paragraph':
      return expectParagraph(block, block.id, page)
    case 'list':
      return expectList(block, page)
    case 'definitionList': {
      const items = block.items.map((item) => expectDefinition(item, page))
      return element('dl', {}, items)
    }
    case 'quotation':
      return expectQuotation(block, page)
    case 'address':
      return element('address', {}, expectLines(block.lines))
    case 'signature':
      return element('p', { class: 'signature' }, expectLines(block.lines))
    case 'thematicBreak':
      return element('hr', {})
    case 'figure':
      return expectFigure(block, page)
    case 'box':
      return expectBox(block, page)
    case 'table':
      return expectTable(block, page)
  }
}

function expectHeading(heading: Heading, page: PartOfPage): ExpectedElement {
  const { id, number, children } = heading
  const isTitle = heading === openingOfPart(page.part).title && !number
  const words = isTitle ? expectTitle(children, page) : expectLabelled(children, heading, page)
  return element(`h${levelOf(heading, page)}`, { id }, words)
}

/** A paragraph with its number, or our count of it; `own` is the id of the element itself. */
export function expectParagraph(
  paragraph: Paragraph,
  own: string | undefined,
  page: PartOfPage,
): ExpectedElement {
  const words = expectInlines(paragraph.children, page)
  return element('p', { id: own }, [...expectNumber(paragraph, page), ...words])
}

function expectNumber(paragraph: Paragraph, page: PartOfPage): readonly ExpectedNode[] {
  const { id, label } = paragraph
  if (!id || id === SECTION)
    return label ? [element('span', { class: 'number' }, [label]), ' '] : []
  const [count = ''] = page.additions.before?.(paragraph) ?? []
  const mark = label === undefined ? { 'data-added': '' } : {}
  const number = label ?? count
  const own = classes('number', isLongNumber(number) && 'long')
  const link = { class: own, href: onPage(id, page), ...mark }
  return [element('a', link, [number]), ' ']
}

function expectList({ ordered, items }: List, page: PartOfPage): ExpectedElement {
  const children = items.map((item) =>
    element('li', { id: item.id }, [
      ...expectLabel(item, page),
      ...expectRunIn(item.children, page),
    ]),
  )
  if (!ordered) return element('ul', {}, children)
  const isWide = hasWideLabels(items.map(({ label }) => label))
  return element('ol', { class: classes('labelled', isWide && 'wide') }, children)
}

function expectLabel({ id, label }: ListItem, page: PartOfPage): readonly ExpectedNode[] {
  if (!label) return []
  if (!id) return [element('span', { class: 'label' }, [label]), ' ']
  return [element('a', { class: 'label', href: onPage(id, page) }, [label]), ' ']
}

/** Blocks of which the first, a paragraph without a label, has no element of its own. */
function expectRunIn(blocks: readonly Block[], page: PartOfPage): readonly ExpectedNode[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || first.label) return expectBlocks(blocks, page)
  return [...expectInlines(first.children, page), ...expectBlocks(others, page)]
}

function expectDefinition(item: DefinitionItem, page: PartOfPage): ExpectedElement {
  const terms = item.terms.map((term) => element('dt', {}, expectInlines(term, page)))
  const meanings = item.definitions.map((meaning) => element('dd', {}, expectRunIn(meaning, page)))
  return element('div', {}, [...terms, ...meanings])
}

function expectQuotation({ children, source }: Quotation, page: PartOfPage): ExpectedElement {
  const quoted = element('blockquote', {}, expectBlocks(children, page))
  if (!source) return quoted
  const words = element('figcaption', {}, expectInlines(source, page))
  return element('figure', { class: 'quotation' }, [quoted, words])
}

const expectLines = (lines: readonly string[]): readonly ExpectedNode[] =>
  lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]))

function expectFigure(figure: Figure, page: PartOfPage): ExpectedElement {
  const { id, caption, foot } = figure
  const words = caption ? [expectFigureCaption(figure, page)] : []
  const own = element('figure', { id }, [expectPicture(figure, page), ...words])
  if (foot.length === 0) return own
  const below = element('div', { class: 'foot' }, expectBlocks(foot, page))
  return element('div', { class: 'figure' }, [own, below])
}

function expectFigureCaption({ id, caption = [] }: Figure, page: PartOfPage): ExpectedElement {
  const [, printed] = /^\S+\s+(\S*?)(?=[:.]?(?:\s|$))/.exec(toPlainText(caption)) ?? []
  const number = /^figure-\d+$/.test(id) ? undefined : printed
  return element('figcaption', {}, expectLabelled(caption, { id, number }, page))
}

/** What a box is stands above its title, as the link to it, unless the title says it. */
function expectBox(box: Box, page: PartOfPage): ExpectedElement {
  const { id, kind, title, children } = box
  const [word = ''] = page.additions.before?.(box) ?? []
  const own = word ? { id } : box
  const words = title ? expectLabelled(title, own, page) : []
  const above = word ? [expectKind(box, word, page), ' '] : []
  const name = `_${id}`
  const marks = {
    class: kind === 'box' ? 'box' : `box ${kind}`,
    id,
    role: 'group',
    'aria-labelledby': name,
  }
  return element('div', marks, [
    element('p', { class: 'box-title', id: name }, [...above, ...words]),
    ...expectBlocks(children, page),
  ])
}

/** One without a title is spoken with the number of its first paragraph: `Question 12`. */
function expectKind(box: Box, word: string, page: PartOfPage): ExpectedElement {
  const [first] = box.children
  const number = first?.type === 'paragraph' && !box.title ? first.number : undefined
  const link = {
    class: 'number box-kind',
    href: onPage(box.id, page),
    'aria-label': number ? `${word} ${number}` : undefined,
    ...addedMarks(page),
  }
  return element('a', link, [word])
}
