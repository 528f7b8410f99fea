/** Words with a full stop, but for none and for an address, which it would spoil. */
export const sentence = (words: string): string =>
  /^$|[.!?]$|^https?:/.test(words.trim()) ? words : `${words}.`
