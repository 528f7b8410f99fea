import type { Heading, Inline } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import type { TextOpening } from './page.ts'

/** The opening of a chapter: the section it is in, its number, its title as the heading of the page. */
export function renderOpening({ sections, title }: TextOpening, setting: Setting): string {
  const above = sections.map(
    ({ id, children }) =>
      `<p${attributes({ class: 'within', id })}>${renderInlines(children, setting)}</p>`,
  )
  return ['<hgroup>', ...above, renderTitle(title, setting), '</hgroup>'].join('\n')
}

function renderTitle({ id, children }: Heading, setting: Setting): string {
  const { ordinal, rest } = splitOrdinal(children)
  const number = ordinal
    ? `<span class="ordinal">${escapeHtml(ordinal)}<span class="unseen">:</span></span>`
    : ''
  return `<h1${attributes({ id })}>${number}${renderInlines(rest, setting)}</h1>`
}

/** A kind and a number or letter, as `Chapter 7:`, `Annex A:`, `Section IV:`, `Part One:`. */
export const ORDINAL =
  /^(\p{L}+\s(?:\d+(?:\.\d+)*|[IVXLC]+|\p{Lu}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)):(?=\s)/u

function splitOrdinal(children: readonly Inline[]): {
  readonly ordinal: string
  readonly rest: readonly Inline[]
} {
  const [first, ...others] = children
  const ordinal = first?.type === 'text' ? ORDINAL.exec(first.value)?.[1] : undefined
  if (first?.type !== 'text' || !ordinal) return { ordinal: '', rest: children }
  const text = { ...first, value: first.value.slice(ordinal.length + 1) }
  return { ordinal, rest: [text, ...others] }
}
