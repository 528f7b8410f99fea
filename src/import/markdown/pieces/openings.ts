import { type Label, labelAt } from '../../../publication/parse/grammar/labels.ts'
import { numberingAt } from '../../../publication/parse/numbers.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'

/** What a paragraph begins with: a number, a bullet or a label, and the white space after it. */
export type Opening = { readonly length: number; readonly isTabbed: boolean } & (
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'bullet'; readonly sign: string; readonly isSure: boolean }
  | { readonly type: 'label'; readonly label: Label }
)

/** Signs that nobody but a word processor begins a paragraph with; and those that may begin a sentence. */
const SURE = /^[•●▪◦‣■►➢❖✓](?=\s)/u
const UNSURE = /^[-–—·*o](?=\s)/

/** What a paragraph without an automatic label begins with; undefined where that is but words. */
export function openingOf(flow: FlowBlock): Opening | undefined {
  if (
    flow.type !== 'paragraph' ||
    flow.isContents ||
    flow.label ||
    flow.role === 'heading' ||
    flow.role === 'caption'
  )
    return undefined
  const text = flow.words.spans[0]?.type === 'text' ? textOf(flow) : ''
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const words = text.slice(start)
  const [sign] = SURE.exec(words) ?? UNSURE.exec(words) ?? []
  const number = numberingAt(words, 'decimal')
  const label = labelAt(words)
  const opened = sign ?? (number?.isSure ? number.label : label?.text)
  if (opened === undefined) return undefined
  const [gap = ''] = /^\s+/.exec(words.slice(opened.length)) ?? []
  if (gap === '' || gap.length === words.length - opened.length) return undefined
  const common = { length: start + opened.length + gap.length, isTabbed: /\t|\s{2}/.test(gap) }
  if (sign) return { type: 'bullet', sign, isSure: SURE.test(words), ...common }
  if (number?.isSure) return { type: 'number', number: number.number, ...common }
  return label && { type: 'label', label, ...common }
}

/** The text up to the first thing that is no text. */
function textOf({ words: { spans } }: FlowParagraph): string {
  const end = spans.findIndex(({ type }) => type !== 'text')
  return spans
    .slice(0, end < 0 ? spans.length : end)
    .map((span) => (span.type === 'text' ? span.value : ''))
    .join('')
}
