import type { WordText } from '../place.ts'
import { makeGatherer } from './gather.ts'
import { notePartsOf, type RawParts } from './note-parts.ts'
import type { RawParagraph, RawReading } from './raw.ts'
import { scan } from './scan.ts'

/**
 * Reads the words of a Word file a second time, raw: it knows nothing of styles, fields, numbers and hidden words, and no
 * more than what is no text (account.ts). Elements that it does not know count with all that they hold.
 */
export function readRaw({ parts, main }: RawParts): RawReading {
  const reading = new Map<WordText, RawParagraph[]>()
  const gather = makeGatherer((paragraph) => {
    const { text } = paragraph.place
    const paragraphs = reading.get(text) ?? []
    paragraphs.push(paragraph)
    reading.set(text, paragraphs)
  })
  for (const bytes of [parts.get(main), ...notePartsOf({ parts, main })])
    if (bytes) scan(bytes, gather)
  return reading
}
