import { FLAW, type Rule } from '../rule.ts'
import { byPage, plainOf } from '../words.ts'

/** Where emphasis is by weight alone, no character is in an italic or a light face (UKAAF, large print). */
export const checkFaces: Rule = function* ({ shown }, _, { emphasis }) {
  if (emphasis === 'italic') return
  const others = shown.filter(({ text, font }) => text.trim() !== '' && !isPlain(font))
  for (const [page, own] of byPage(others))
    yield {
      reason: `Page ${page} has “${plainOf(own).slice(0, MOST)}” in ${own[0]?.font || 'a face without a name'}, which is not upright or not strong enough.`,
      ...FLAW,
    }
}

/** `SourceSans3-Regular`, `SourceSans3-Semibold`: upright, and no lighter than the text. */
const isPlain = (font: string): boolean => /-(?:Regular|Medium|Semibold|Bold)$/i.test(font)

/** So much is told, in characters. */
const MOST = 60
