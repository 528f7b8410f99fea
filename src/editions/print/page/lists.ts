import type { Block, ListItem } from '../../../publication/tree.ts'
import type { TextWidth } from '../../../typesetting/text-width.ts'
import type { Layout } from '../layouts/layout.ts'
import { isShort } from './lengths.ts'
import { element, type Kid, type PageNode, tagged } from './node.ts'
import { numberingOf } from './numbering.ts'
import { type PageBlocks, type PageSetting, renderBlocks, renderInlines } from './render.ts'
import type { Typography } from './typography.ts'

/** A list; where its items have labels, these hang in a column as wide as the widest needs. */
export const renderList =
  ({ layout, widthOf }: Typography): PageBlocks['list'] =>
  ({ ordered, items }, setting) => {
    const rendered = items.map((item) => renderItem(item, ordered, layout, setting))
    const spread = items.some((item) => isLongItem(item, layout)) && 'spread'
    if (!ordered)
      return element('ul', { class: spread }, rendered, { type: 'L', numbering: 'disc' })
    const style = `--label:${labelWidth(items, widthOf)}em`
    const numbering = numberingOf(items)
    return element('ol', { class: spread, style }, rendered, { type: 'L', numbering })
  }

/** The least and the most that labels are given, in ems; a longer one pushes its text. */
const LEAST = 1.8
const MOST = 4

/** The width of the column in which the labels of a list hang, in ems of the text. */
export const labelWidth = (items: readonly ListItem[], widthOf: TextWidth): number => {
  const widths = items.map(({ label }) => (label ? widthOf(`${label}  `) : 0))
  return Math.round(Math.min(MOST, Math.max(LEAST, ...widths)) * 100) / 100
}

/** An item's first paragraph stands beside its bullet or label; what follows, below it. */
function renderItem(
  { id, label, children }: ListItem,
  isLabelled: boolean,
  layout: Layout,
  setting: PageSetting,
): PageNode {
  const own = { id: id && setting.toId(id), class: isShortItem(children, layout) && 'short' }
  return element('li', own, renderBeside(renderLabel(label), children, layout, setting), {
    type: 'LI',
    ...(!isLabelled && { bullet: '•' }),
  })
}

/** An item that is one short paragraph. */
const isShortItem = ([first, ...others]: readonly Block[], layout: Layout): boolean =>
  first?.type === 'paragraph' && others.length === 0 && isShort(first.children, layout)

/** An item that begins with a paragraph of many lines; such items stand apart, as paragraphs do. */
const isLongItem = ({ children: [first] }: ListItem, layout: Layout): boolean =>
  first?.type === 'paragraph' && !isShort(first.children, layout)

const renderLabel = (label: string | undefined): readonly PageNode[] =>
  label ? [element('span', { class: 'label' }, [`${label} `], { type: 'Lbl' })] : []

/** In the tags the label is the item's, though it stands in its first paragraph on the page. */
function renderBeside(
  label: readonly PageNode[],
  children: readonly Block[],
  layout: Layout,
  setting: PageSetting,
): readonly Kid[] {
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label)
    return [...label, ...renderBlocks(children, setting)]
  const words = [...label, tagged({ type: 'P' }, renderInlines(first.children, setting))]
  if (others.length === 0) return words
  const own = { class: isShort(first.children, layout) && 'short' }
  return [element('p', own, words), ...renderBlocks(others, setting)]
}
