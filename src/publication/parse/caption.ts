import type { Token } from 'markdown-it'
import type { Inline, Text } from '../tree.ts'
import { withoutOptions } from './options.ts'

/** A caption, and the line for units below it. */
export interface Caption {
  readonly caption: readonly Inline[]
  readonly unit?: readonly Inline[]
}

/** A caption without the options at its lines' ends; its label is plain, however it was marked; what follows a break is the unit. */
export function toCaption(inlines: readonly Inline[]): Caption {
  const plain = plainLabel(inlines)
  const at = plain.findIndex(({ type }) => type === 'break')
  if (at < 0) return { caption: cutOptions(plain) }
  const unit = cutOptions(plain.slice(at + 1))
  return { caption: cutOptions(plain.slice(0, at)), ...(unit.length > 0 && { unit }) }
}

/** The caption of a figure or a box, which has no line for units: what follows a break goes on with it. */
export function toTitle(inlines: readonly Inline[]): readonly Inline[] {
  const { caption, unit } = toCaption(inlines)
  return unit ? joinTexts([...caption, { type: 'text', value: ' ' }, ...unit]) : caption
}

function cutOptions(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return inlines
  const value = withoutOptions(last.value)
  if (value === last.value) return inlines
  return [...inlines.slice(0, -1), ...(value ? [{ ...last, value }] : [])]
}

/** `**Table 1: Pay**` and `**Table 1:** Pay` as `Table 1: Pay`: print and web mark a caption themselves. */
function plainLabel([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return first ? [first, ...others] : []
  return joinTexts([...plainLabel(first.children), ...others])
}

/** Neighbouring texts become one, so that a phrase is found whole. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  let texts: Text[] = []
  for (const inline of inlines) {
    if (inline.type === 'text') {
      texts.push(inline)
      continue
    }
    joined.push(...joinAll(texts), inline)
    texts = []
  }
  return [...joined, ...joinAll(texts)]
}

/** One text of several; none of texts without a character. */
function joinAll(texts: readonly Text[]): readonly Text[] {
  const [first, ...others] = texts
  if (first && others.length === 0) return first.value === '' ? [] : [first]
  const value = texts.map((text) => text.value).join('')
  if (value === '') return []
  const escapes: number[] = []
  let at = 0
  for (const text of texts) {
    for (const offset of text.escapes ?? []) escapes.push(at + offset)
    at += text.value.length
  }
  return [{ type: 'text', value, ...(escapes.length > 0 && { escapes }) }]
}

/** The alternative text without its marks: `*Reaching Out*` is read as `Reaching Out`. */
export const toAlternative = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('')

/** What has an address of its own, which would be lost among the words of a picture. */
export const isNested = ({ type }: Token): boolean => type === 'image' || type === 'link_open'
