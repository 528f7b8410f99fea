import { FLAW, type Rule } from '../rule.ts'
import { isSeen } from '../seen-blocks.ts'
import { byPage, plainOf } from '../words.ts'

/** Large print is in the sans, and no character is in an italic or a light face (UKAAF). */
export const checkFaces: Rule = function* ({ shown }, _, { voice, emphasis }) {
  if (voice === 'serif' || emphasis === 'italic') return
  const others = shown.filter(({ font }) => !PLAIN.test(font))
  for (const [page, own] of byPage(others)) {
    const first = own.find(isSeen)
    const words = plainOf(own).slice(0, MOST)
    if (first)
      yield {
        reason: `Page ${page} has “${words}” in ${first.font || 'an unknown face'}.`,
        ...FLAW,
      }
  }
}

/** The sans, upright, and no lighter than the text: `SourceSans3-Regular`, `SourceSans3-Semibold`. */
const PLAIN = /^SourceSans\d-(?:Regular|Medium|Semibold|Bold)$/i

/** So much is told, in characters. */
const MOST = 60
