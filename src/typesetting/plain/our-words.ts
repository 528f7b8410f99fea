/**
 * Words of ours that lines are filled with. A sign that French sets apart from the word before it never begins a line,
 * and a mark that opens a quotation never ends one: `Licence :` and `« oui »` stay together.
 */
export function ourWords(words: string): readonly string[] {
  const joined: string[] = []
  for (const word of words.split(' ')) {
    const last = joined.at(-1)
    const isOne = last !== undefined && (CLOSING.test(word) || OPENING.test(last))
    if (isOne) joined[joined.length - 1] = `${last} ${word}`
    else joined.push(word)
  }
  return joined
}

/** A sign alone, with what closes brackets after it. */
const CLOSING = /^(?:[:;?!]|»[.,:;?!]?)[\])]*$/u
const OPENING = /(?:^|\s)[[(]*«$/u
