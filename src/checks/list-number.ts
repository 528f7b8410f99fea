import {
  type Disorder,
  disordersIn,
  isFigure as isFigureLabel,
} from '../publication/label-order.ts'
import type { ListItem, Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * The labels of a list are printed as they are typed, so they count on from the first, or from the list before; one that
 * was put in later (`5a`) is no gap. `1997. That …` at the beginning of a line is no list, though Markdown takes it for one.
 */
export const listNumber: Rule = {
  name: 'list-number',
  check: inEachPart(function* (part: Part) {
    for (const { children } of [part, ...part.notes])
      for (const disorder of disordersIn(children)) yield toFinding(disorder)
  }),
}

const toFinding = ({ item, before }: Disorder): Finding =>
  before ? outOfOrder(item, before) : atTheStart(item)

/** A list of figures that begins late may be none; of letters, one of its items may be missing. */
const atTheStart = (item: ListItem): Finding => ({
  ...severityOf(item),
  reason: `A list begins with ${item.label}`,
  hint: isFigure(item)
    ? `begin it with 1; write ${escaped(item)} where it is no list, or numbering: whole in the front matter where its items are numbered paragraphs`
    : `restore the items before it, or write ${escaped(item)} where it is no list`,
  position: item.position,
})

const outOfOrder = (item: ListItem, before: ListItem): Finding => ({
  ...severityOf(item),
  reason: `The item ${item.label} follows ${before.label}`,
  hint: `restore what is between them, or label the items as they are to be printed; write ${escaped(item)} where it is no item`,
  position: item.position,
})

const isFigure = ({ label = '' }: ListItem): boolean => isFigureLabel(label)

const severityOf = (item: ListItem): Pick<Finding, 'severity'> =>
  isFigure(item) ? {} : { severity: 'warning' }

/** The label as words: with a backslash, or with a reference where Markdown has no backslash for the sign. */
function escaped({ label = '' }: ListItem): string {
  if (label.endsWith('°')) return `${label.slice(0, -1)}&deg;`
  if (label.endsWith('º')) return `${label.slice(0, -1)}&ordm;`
  return label.startsWith('(') ? `\\${label}` : `${label.slice(0, -1)}\\${label.slice(-1)}`
}
