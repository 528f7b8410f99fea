/** A statement of the front matter among sentences: it ends with a full stop, unless it has an end of its own or is an address. */
export function asSentence(words: string): string {
  const said = words.trim()
  const isEnded = said === '' || /[.!?]$/.test(said) || /^https?:/.test(said)
  return isEnded ? said : `${said}.`
}
