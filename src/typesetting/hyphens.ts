import { createRequire } from 'node:module'
import type { HyphenationFunctionSync } from 'hyphen'
import { primarySubtag } from '../wording/primary-subtag.ts'

/** A word with soft hyphens where it may be divided: `Quali­fi­ca­tions`. */
export type Hyphenate = (word: string) => string

/** What stands where a word may be divided (Unicode 5.4, SOFT HYPHEN). */
export const SOFT_HYPHEN = '\u00ad'

/** The patterns of a language (Liang's), by its primary subtag: those that the package has. */
const PATTERNS: Readonly<Record<string, string>> = {
  en: 'hyphen/en-gb',
  cy: 'hyphen/cy',
  de: 'hyphen/de',
  fr: 'hyphen/fr',
  ga: 'hyphen/ga',
}

/** How words of a language are divided: never with fewer than three letters on a line; not at all in a language without patterns. */
export function hyphenateIn(language: string): Hyphenate {
  const known = new Map<string, string>()
  const divide = (letters: string): string => {
    const divided = known.get(letters) ?? withoutShort(hyphenatorOf(language)(letters))
    known.set(letters, divided)
    return divided
  }
  return (word) => word.replace(/\p{L}{6,}/gu, divide)
}

const require = createRequire(import.meta.url)
const hyphenators = new Map<string, HyphenationFunctionSync>()

/** Patterns are read when a word is first divided: most publications need none (30 to 90 ms, measured). */
function hyphenatorOf(language: string): HyphenationFunctionSync {
  const name = PATTERNS[primarySubtag(language)]
  if (!name) return (word) => word
  const known = hyphenators.get(name) ?? read(name)
  hyphenators.set(name, known)
  return known
}

function read(name: string): HyphenationFunctionSync {
  const { hyphenateSync }: { hyphenateSync: HyphenationFunctionSync } = require(name)
  return hyphenateSync
}

/** The fewest letters that stand before the first hyphen, and after the last. */
const LEAST = 3

/** Takes out hyphens that leave too few letters before the first or after the last. */
function withoutShort(word: string): string {
  const syllables = word.split(SOFT_HYPHEN)
  while (syllables.length > 1 && (syllables[0] ?? '').length < LEAST)
    syllables.splice(0, 2, syllables.slice(0, 2).join(''))
  while (syllables.length > 1 && (syllables.at(-1) ?? '').length < LEAST)
    syllables.splice(-2, 2, syllables.slice(-2).join(''))
  return syllables.join(SOFT_HYPHEN)
}
