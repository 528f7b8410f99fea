import { divideTitle } from '../../publication/division.ts'
import type { Inline } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'

/** The words of a title: the label of a division stands apart; its colon, which the end of the line says to the eye, is hidden. */
export function renderTitleWords(children: readonly Inline[], setting: Setting): string {
  const [first, ...others] = children
  const divided = first?.type === 'text' ? divideTitle(first.value) : undefined
  if (first?.type !== 'text' || !divided) return renderInlines(children, setting)
  const { label, colon } = divided
  const text = { ...first, value: first.value.slice(label.length + colon.length) }
  const hidden = `<span class="unseen">${escapeHtml(colon)}</span>`
  const ordinal = `<span class="ordinal">${escapeHtml(label)}${hidden}</span>`
  return ordinal + renderInlines([text, ...others], setting)
}
