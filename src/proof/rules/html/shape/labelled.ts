import { divideTitle } from '../../../../publication/division.ts'
import type { Inline, Text } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { expectInlines } from './inlines.ts'
import { type ExpectedNode, element } from './node.ts'
import { onPage, type PartOfPage } from './setting.ts'

/** A title or caption whose label, `Table 7.1`, is the link to what it belongs to. */
export function expectLabelled(
  inlines: readonly Inline[],
  { id, number }: { readonly id: string; readonly number?: string | undefined },
  page: PartOfPage,
): readonly ExpectedNode[] {
  const label = number ? labelIn(toPlainText(inlines), number) : ''
  if (!label) return expectInlines(inlines, page)
  return withLink(inlines, label, id, page) ?? expectInlines(inlines, page)
}

/** The words up to and with a number. */
const labelIn = (text: string, number: string): string => {
  const at = text.indexOf(number)
  return at < 0 ? '' : text.slice(0, at + number.length)
}

/** The inlines with a link round the label that they begin with, within whatever is set off there; undefined where they do not. */
function withLink(
  [first, ...others]: readonly Inline[],
  label: string,
  id: string,
  page: PartOfPage,
): readonly ExpectedNode[] | undefined {
  if (first?.type === 'text') {
    if (!first.value.startsWith(label)) return undefined
    const link = element('a', { class: 'number', href: onPage(id, page) }, [label])
    return [link, first.value.slice(label.length), ...expectInlines(others, page)]
  }
  if (!first || first.type === 'link' || !('children' in first)) return undefined
  const within = withLink(first.children, label, id, page)
  const [around] = expectInlines([{ ...first, children: [] }], page)
  if (!within || typeof around !== 'object') return undefined
  return [{ ...around, children: within }, ...expectInlines(others, page)]
}

/** The words of a title: the label of a division apart, its colon heard and not seen. */
export function expectTitle(inlines: readonly Inline[], page: PartOfPage): readonly ExpectedNode[] {
  const [first, ...others] = inlines
  const divided = first?.type === 'text' ? divideTitle(first.value) : undefined
  if (first?.type !== 'text' || !divided) return expectInlines(inlines, page)
  const { label, colon } = divided
  const rest: Text = { type: 'text', value: first.value.slice(label.length + colon.length) }
  const ordinal = [label, element('span', { class: 'unseen' }, [colon])]
  return [element('span', { class: 'ordinal' }, ordinal), ...expectInlines([rest, ...others], page)]
}
