import type { Query } from './query.ts'

/** A sentence in pieces, so that the count can be set bold. */
export interface Saying {
  readonly strong: string
  readonly rest: string
}

/** `4 passages` · ` in 2 publications have both words.` */
export function sayFound(
  query: Query,
  passages: number,
  publications: number,
  shown: number,
): Saying {
  const have = passages === 1 ? 'has' : 'have'
  const among = shown < passages ? `; the best ${shown} are shown` : ''
  const inAll =
    shown < passages
      ? ''
      : ` in ${publications} ${publications === 1 ? 'publication' : 'publications'}`
  return {
    strong: countPassages(passages),
    rest: `${inAll} ${have} ${nameWords(query)}${among}.`,
  }
}

/** `1 passage`, `4 passages`. */
export const countPassages = (passages: number): string =>
  `${passages} ${passages === 1 ? 'passage' : 'passages'}`

/** What nothing was found for. */
export const sayNothing = (query: Query): Saying => ({
  strong: 'No passage',
  rest: ` has ${nameWords(query)}.`,
})

/** “Leich” is not in any publication. */
export const sayUnknown = (words: readonly string[]): string =>
  `${words.map((word) => `“${word}”`).join(' and ')} ${words.length === 1 ? 'is' : 'are'} not in any publication.`

function nameWords({ words, isPhrase }: Query): string {
  const [first = ''] = words
  if (isPhrase) return `the phrase “${words.join(' ')}”`
  if (words.length === 1) return `“${first}”`
  return words.length === 2 ? 'both words' : `all ${words.length} words`
}
