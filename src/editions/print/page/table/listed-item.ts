import { inlinesOfCell, isEmptyCell } from '../../../../publication/tables.ts'
import type { Block } from '../../../../publication/tree.ts'
import { isShort } from '../lengths.ts'
import { element, type Kid, type PageNode, tagged } from '../node.ts'
import { type PageSetting, renderBlocks, renderInlines } from '../render.ts'
import type { ListedPlace } from './listed-place.ts'
import type { ListedItem } from './listed-rows.ts'

/** A list of cells, by its class: those that columns are headed by, or those of a row. */
export function renderItems(
  items: readonly ListedItem[],
  name: 'columns' | 'cells',
  place: ListedPlace,
): PageNode {
  const rendered = items.map((item) => renderItem(item, place))
  const own = { class: place.isSpread && name === 'cells' ? `${name} spread` : name }
  return element('ul', own, rendered, { type: 'L', numbering: 'none' })
}

/**
 * `Men: 1,200`: the first words of a cell stand after the heading of its column, other blocks below them. Of an empty cell,
 * and one of a row above, our words are all that is said.
 */
function renderItem(item: ListedItem, place: ListedPlace): PageNode {
  const { setting, say } = place
  const before = element('span', { class: 'heading-label' }, say(item.before))
  const own = { class: isShortItem(item, place) && 'short' }
  const isSaidByUs = !item.after && (!item.cell || isEmptyCell(item.cell))
  if (isSaidByUs)
    return element(
      'li',
      own,
      [tagged({ type: 'LBody' }, [tagged({ type: 'P' }, sayAll(item.before, place))])],
      {
        type: 'LI',
      },
    )
  const label = item.before && tagged({ type: 'Lbl' }, [before, ' '])
  const body = renderBody(openingOf(item, setting), item.after ? say(item.after) : [], setting)
  return element('li', own, [label, body], { type: 'LI' })
}

/** `Fare: empty`: what it is of is set as a heading of a column is, the rest is not. */
function sayAll(words: string, { say }: ListedPlace): readonly Kid[] {
  const [, label, rest = words] = LABELLED.exec(words) ?? []
  return label
    ? [element('span', { class: 'heading-label' }, say(label)), ' ', ...say(rest)]
    : say(rest)
}

const LABELLED = /^(.*:)\s(.*)$/su

function renderBody(
  { words, others }: Opening,
  after: readonly Kid[],
  setting: PageSetting,
): PageNode {
  const isOne = others.length === 0
  return tagged({ type: 'LBody' }, [
    tagged({ type: 'P' }, isOne && after.length > 0 ? [...words, ' ', ...after] : words),
    ...renderBlocks(others, setting),
    !isOne && after.length > 0 && element('p', {}, after, { type: 'P' }),
  ])
}

/** One that has one short paragraph, or none, stays whole. */
function isShortItem({ cell }: ListedItem, { layout }: ListedPlace): boolean {
  const words = cell ? inlinesOfCell(cell) : []
  return words !== undefined && isShort([...(cell?.header ?? []), ...words], layout)
}

interface Opening {
  readonly words: readonly Kid[]
  readonly others: readonly Block[]
}

/** What stands on the first line of an item, and the blocks below it. */
function openingOf({ cell, isDescription }: ListedItem, setting: PageSetting): Opening {
  if (!cell) return { words: [], others: [] }
  const { header, children } = cell
  if (header && !isDescription) {
    const words = renderInlines(header, setting)
    return { words: [element('span', { class: 'header' }, words)], others: children }
  }
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label) return { words: [], others: children }
  return { words: renderInlines(first.children, setting), others }
}
