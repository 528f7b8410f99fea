/** Characters that nobody sees, but for the joiners that Persian and Indian words are spelt with; and noncharacters. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\ufffe\uffff]/gu

/** A text whose unseen characters are shown by their codes: `see[U+0085]`. White space stays. */
export const showUnseen = (text: string): string =>
  text.replace(UNSEEN, (character) => (/\s/.test(character) ? character : nameOf(character)))

const nameOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
