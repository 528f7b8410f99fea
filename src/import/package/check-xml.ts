import { type Refusal, SAVE_ANEW } from './refusal.ts'
import { FORBIDDEN, scanTags } from './scan-tags.ts'

/** The deepest nesting, the most elements, and the most characters of text: 500 pages have 40, 200,000 and 1,500,000. */
const DEEPEST = 500
const MOST_ELEMENTS = 1_000_000
const MOST_CHARACTERS = 8_000_000

/**
 * Why XML is not to be parsed, after `Its part word/document.xml`; undefined where nothing speaks against it. Parsers are
 * more lenient, and a tree that fills the memory is not to be begun.
 */
export function faultOfXml(xml: string): Refusal | undefined {
  if (FORBIDDEN.test(xml)) return illFormed('it holds a character that no XML has')
  try {
    return faultOfTags(xml)
  } catch (error) {
    return illFormed(error instanceof Error ? error.message : String(error))
  }
}

function faultOfTags(xml: string): Refusal | undefined {
  const open: string[] = []
  let [count, characters, last] = [0, 0, 0]
  for (const { kind, name, start, end } of scanTags(xml)) {
    if (kind === 'declaration') return DECLARED
    characters += start - last
    last = end
    if (kind === 'end') {
      const opened = open.pop()
      if (opened !== name) return illFormed(`</${name}> closes ${opened ?? 'nothing'}`)
      continue
    }
    if (open.length === 0 && count > 0) return illFormed('it goes on after its end')
    if (kind === 'start') open.push(name)
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) return TOO_MUCH
  }
  if (characters > MOST_CHARACTERS) return TOO_MUCH
  const [unclosed] = open
  return unclosed === undefined ? undefined : illFormed(`<${unclosed}> is never closed`)
}

const illFormed = (why: string): Refusal => ({
  rule: 'word-file',
  reason: `is not well-formed XML: ${why}`,
  hint: SAVE_ANEW,
})

const NOT_KNOWN = 'do not open it if you do not know where it comes from; else save it anew in Word'

/** ISO/IEC 29500-2, 8.1.4: no part has one; it could make a few bytes fill the memory. */
const DECLARED: Refusal = {
  rule: 'word-file',
  reason: 'has a document type declaration, which no Word file has',
  hint: NOT_KNOWN,
}

const TOO_MUCH: Refusal = {
  rule: 'word-size',
  reason:
    'holds more text or elements, or sets them deeper into one another, than any document needs',
  hint: NOT_KNOWN,
}
