import { wordingOf, wordings } from '../../wording/index.ts'
import type { Wording } from '../../wording/wording.ts'

/** The words that the script of the search page has: those of one language, and what any may have before a number. */
export interface ScriptWords
  extends Pick<Wording, 'answers' | 'counted' | 'thousands' | 'plural' | 'and'> {
  readonly counts: Pick<Wording['counts'], 'passage' | 'publication' | 'word' | 'more'>
  /** What a reader may type before the number of a paragraph, in the language of any publication. */
  readonly paragraphs: readonly string[]
  /** The same before the number of a provision. */
  readonly provisions: readonly string[]
}

/** The words of a language for the script; English ones where it has none. */
export function scriptWordsOf(language: string): ScriptWords {
  const { answers, counted, thousands, plural, and, counts } = wordingOf(language)
  const { passage, publication, word, more } = counts
  return {
    answers,
    counted,
    thousands,
    plural,
    and,
    counts: { passage, publication, word, more },
    paragraphs: ['¶', ...new Set(wordings.flatMap(({ paragraphs }) => paragraphs))],
    provisions: [...new Set(wordings.flatMap(({ provisions }) => provisions))],
  }
}
