import { captions } from '../../../publication/parse/captions.ts'
import * as kinds from '../kinds.ts'
import { settings } from '../words/settings.ts'
import { countBefore, readText, type Words } from '../words/span.ts'
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
  const words = withoutNoBreaks(withColon(paragraph.words, captionOf(paragraph)?.label, writing))
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

function withColon(words: Words, label: string | undefined, { record }: Writing): Words {
  const { place, text } = words
  if (label === undefined || captions.read(readText(words))) return words
  const end = endOf(text, label)
  record.tell(kinds.captionColon, { place, words: text })
  record.change('captionColons')
  const found = text.charAt(end - 1)
  const offset = countBefore(text, end - 1)
  record.amend({ place, offset, found, written: `${found}:`, reason: 'captionColon' })
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
