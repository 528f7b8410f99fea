import { captions } from '../../../publication/parse/captions.ts'
import * as kinds from '../kinds.ts'
import { settings } from '../words/settings.ts'
import { countBefore, readText, type Words, withPlainStart } from '../words/span.ts'
import { toMarkdown } from '../words/to-markdown.ts'
import type { Writing } from '../writing.ts'
import { type Caption, captionOf } from './captions.ts'
import type { CaptionPiece } from './piece.ts'

/** A caption as Markdown, with the line for units below it; where its number has no colon after it, one is set and told. */
export function toCaption(
  { paragraph, unit }: Caption,
  setting: 'caption' | 'tableCaption',
  writing: Writing,
): CaptionPiece {
  const { place } = paragraph
  const label = captionOf(paragraph)?.label
  const words = withoutNoBreaks(withColon(withPlainLabel(paragraph.words, label), label, writing))
  const text = toMarkdown(words, settings[setting], writing)
  const below = unit && toMarkdown(unit.words, settings.caption, writing)
  return { text: below ? `${text}\\\n${below}` : text, place }
}

/** Between the word and the number of a caption stands a space that may break. */
const withoutNoBreaks = (words: Words): Words => ({
  ...words,
  spans: words.spans.map((span) =>
    span.type === 'text' ? { ...span, value: span.value.replaceAll('\u00a0', ' ') } : span,
  ),
})

/** Outside of brackets of a language or a link stands the label, with what ends it. */
function withPlainLabel(words: Words, label: string | undefined): Words {
  if (label === undefined) return words
  const text = words.spans.map((span) => (span.type === 'text' ? span.value : '')).join('')
  const end = endOf(text, label)
  const [sign = ''] = LABEL_END.exec(text.slice(end)) ?? []
  return withPlainStart(words, end + sign.length)
}

/** `: ` of `Table 3: Fares`; a full stop, or a dash between spaces. */
const LABEL_END = /^\s*[:：]\s*|^\.\s+|^\s+[–—-]\s+/

function withColon(words: Words, label: string | undefined, { ledger }: Writing): Words {
  const { place, text } = words
  if (label === undefined || captions.read(readText(words))) return words
  const end = endOf(text, label)
  ledger.tell(kinds.captionColon, { place, words: text })
  ledger.change('captionColons')
  const found = text.charAt(end - 1)
  const offset = countBefore(text, end - 1)
  ledger.amend({ place, offset, found, written: `${found}:`, reason: 'captionColon' })
  return {
    ...words,
    spans: words.spans.map((span) => {
      const at = span.type === 'text' ? end - span.start : -1
      if (span.type !== 'text' || at <= 0 || at > span.value.length) return span
      return { ...span, value: `${span.value.slice(0, at)}:${span.value.slice(at)}` }
    }),
  }
}

/** Where a label ends in a text whose white space is not collapsed. */
function endOf(text: string, label: string): number {
  const letters = label.replace(/\s/g, '').length
  let [at, seen] = [0, 0]
  for (; seen < letters; at++) if (/\S/.test(text.charAt(at))) seen++
  return at
}
