import { textOf } from '../../../proof/pdf/texts.ts'
import type { Rule } from './rule.ts'

/** Every character has a glyph and a meaning: none is the box for a missing one (PDF/UA-1, ISO 14289-1, 7.21.8). */
export const checkGlyphs: Rule = function* ({ shown, codes }) {
  const texts = codes.flatMap((own) => [...own.values()])
  if (!texts.some(({ text }) => MISSING.test(text))) return
  for (const [index, { text, page }] of shown.entries()) {
    if (!MISSING.test(text)) continue
    const around = shown.slice(Math.max(0, index - BEFORE), index)
    yield {
      reason: `Page ${page} shows a character for which there is no glyph, after “${textOf(around).trimStart()}”.`,
      hint: 'write it with a character that Source Serif or Source Sans has',
    }
  }
}

const MISSING = /^$|[\p{Cc}\ufffd]/u

/** So many characters say where. */
const BEFORE = 30
