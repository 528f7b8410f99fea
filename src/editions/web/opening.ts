import { divideTitle } from '../../publication/division.ts'
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
  return `<h1${attributes({ id })}>${ordinal}${renderInlines(rest, setting)}</h1>`
}

/** The label of a division is set apart; its colon, which the end of the line says to the eye, is hidden from sight. */
function splitOrdinal(children: readonly Inline[]): {
  readonly ordinal: string
  readonly rest: readonly Inline[]
} {
  const [first, ...others] = children
  const divided = first?.type === 'text' ? divideTitle(first.value) : undefined
  if (first?.type !== 'text' || !divided) return { ordinal: '', rest: children }
  const { label, colon } = divided
  const text = { ...first, value: first.value.slice(label.length + colon.length) }
  const hidden = `<span class="unseen">${escapeHtml(colon)}</span>`
  const ordinal = `<span class="ordinal">${escapeHtml(label)}${hidden}</span>`
  return { ordinal, rest: [text, ...others] }
}
