import type { Inline, Text } from '../tree.ts'
import { toPlainText } from '../words.ts'

/**
 * The text that inlines begin with, plain or in bold, as far as a label may stand in it; '' where it begins with what was
 * written with a backslash, and so is no label.
 */
export function startOf([first, second]: readonly Inline[]): string {
  if (first?.type === 'strong') {
    const after = second?.type === 'text' ? second.value : ''
    return startOf(first.children) && `${toPlainText(first.children)}${after}`
  }
  if (first?.type !== 'text') return ''
  const [escaped] = first.escapes ?? []
  const end = first.value.search(/\s|$/)
  return escaped !== undefined && escaped <= end ? '' : first.value
}

/** Inlines without a label that they begin with, and without the white space after it. */
export function withoutStart(inlines: readonly Inline[], label: string): readonly Inline[] {
  const [first, ...others] = inlines
  if (first?.type === 'text') return [...cutText(first, label.length), ...others]
  if (first?.type !== 'strong') return inlines
  const bold = toPlainText(first.children)
  const inner = withoutStart(first.children, label)
  if (inner.length > 0) return [{ ...first, children: inner }, ...others]
  const [next, ...rest] = others
  return next?.type === 'text'
    ? [...cutText(next, Math.max(0, label.length - bold.length)), ...rest]
    : others
}

/** A text without its first characters and the white space after them; none where nothing is left. */
function cutText({ value, escapes = [] }: Text, length: number): readonly Text[] {
  const rest = value.slice(length).trimStart()
  if (rest === '') return []
  const cut = value.length - rest.length
  const left = escapes.filter((offset) => offset >= cut).map((offset) => offset - cut)
  return [{ type: 'text', value: rest, ...(left.length > 0 && { escapes: left }) }]
}
