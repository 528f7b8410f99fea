/** A word, or a mark at its edge, which is compared by itself: a full stop that stays does not change the word before it. */
export interface Token {
  readonly text: string
  /** Whether it stands at what is before it, without a space. */
  readonly isJoined: boolean
  /** A mark at the edge of a word. */
  readonly isMark: boolean
}

const MARKED = /^([([{“”‘’„"'«»‹›]*)(.*?)([.,;:!?…)\]}“”‘’"'«»‹›]*)$/su

/** `(ferries),` is a bracket, a word, a bracket and a comma; what has no letters at all is one. */
export const toTokens = (words: readonly string[]): readonly Token[] =>
  words.flatMap((word) => {
    const [, before = '', core = '', after = ''] = MARKED.exec(word) ?? []
    if (core === '') return [{ text: word, isJoined: false, isMark: false }]
    const texts = [
      ...[...before].map(toMark),
      { text: core, isMark: false },
      ...[...after].map(toMark),
    ]
    return texts.map((token, index) => ({ ...token, isJoined: index > 0 }))
  })

const toMark = (text: string) => ({ text, isMark: true })

/** Tells whether two are the same, and stand alike. */
export const isSameToken = (one: Token, other: Token): boolean =>
  one.text === other.text && one.isJoined === other.isJoined

/** Tokens as the words that they were. */
export const textOfTokens = (tokens: readonly Token[]): string =>
  tokens.map(({ text, isJoined }, index) => (isJoined || index === 0 ? text : ` ${text}`)).join('')
