import type { Block, DefinitionItem, ListItem } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'
import type { TextWidth } from '../../../typesetting/text-width.ts'
import type { Layout } from '../layouts/layout.ts'
import { isShort } from './lengths.ts'
import { mark, markSpan } from './marks.ts'
import { numberingOf } from './numbering.ts'
import type { Typography } from './typography.ts'

/** A list; where its items have labels, these hang in a column as wide as the widest needs. */
export const renderList =
  (typography: Typography): BlockRenderers['list'] =>
  ({ ordered, items }, setting) => {
    const { language, layout, widthOf } = typography
    const rendered = items.map((item) => renderItem(item, typography, setting)).join('')
    const spread = items.some((item) => isLongItem(item, layout)) && 'spread'
    if (!ordered) return `<ul${attributes({ class: spread })}>${rendered}</ul>`
    const own = attributes({
      class: spread,
      lang: mark(language, numberingOf(items)),
      style: `--label:${labelWidth(items, widthOf)}em`,
    })
    return `<ol${own}>${rendered}</ol>`
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
  { language, layout }: Typography,
  setting: Setting,
): string {
  const own = attributes({
    id: id && setting.toId(id),
    class: isShortItem(children, layout) && 'short',
    lang: mark(language, 'item'),
  })
  return `<li${own}>${renderBeside(renderLabel(label, language), children, layout, setting)}</li>`
}

/** An item that is one short paragraph. */
const isShortItem = ([first, ...others]: readonly Block[], layout: Layout): boolean =>
  first?.type === 'paragraph' && others.length === 0 && isShort(first.children, layout)

/** An item that begins with a paragraph of many lines; such items stand apart, as paragraphs do. */
const isLongItem = ({ children: [first] }: ListItem, layout: Layout): boolean =>
  first?.type === 'paragraph' && !isShort(first.children, layout)

function renderLabel(label: string | undefined, language: string): string {
  const own = attributes({ class: 'label', ...markSpan(language, 'label') })
  return label ? `<span${own}>${escapeHtml(label)} </span>` : ''
}

function renderBeside(
  label: string,
  children: readonly Block[],
  layout: Layout,
  setting: Setting,
): string {
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label) return label + renderBlocks(children, setting)
  const words = label + renderInlines(first.children, setting)
  if (others.length === 0) return words
  const own = attributes({ class: isShort(first.children, layout) && 'short' })
  return `<p${own}>${words}</p>${renderBlocks(others, setting)}`
}

/** Terms with what they mean: a list whose labels are the terms, as tags have it (ISO 32000-1, 14.8.4.3.3). */
export const renderDefinitions =
  (language: string): BlockRenderers['definitionList'] =>
  ({ items }, setting) => {
    const own = attributes({ role: 'list', class: 'terms', lang: mark(language, 'terms') })
    return `<div${own}>${items.map((item) => renderEntry(item, language, setting)).join('')}</div>`
  }

function renderEntry(item: DefinitionItem, language: string, setting: Setting): string {
  const term = attributes({ class: 'term', ...markSpan(language, 'label') })
  const meaning = attributes({ role: 'group', class: 'meaning', lang: mark(language, 'body') })
  return [
    '<div role="listitem">',
    ...item.terms.map((words) => `<div${term}>${renderInlines(words, setting)} </div>`),
    ...item.definitions.map((blocks) => `<div${meaning}>${renderBlocks(blocks, setting)}</div>`),
    '</div>',
  ].join('')
}
