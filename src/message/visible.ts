/** Control characters, format characters and line separators: what can command a terminal, or forge a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * A text on one line that no terminal obeys, whatever file it came from: a tab or a line end becomes a space, any other
 * unseen character U+FFFD. The number of UTF-16 code units stays, but for format characters beyond U+FFFF.
 */
export const toVisible = (text: string): string =>
  text.replace(/[\t\n]/g, ' ').replace(UNSEEN, '\ufffd')

/** JSON with every unseen character escaped, since it may be printed on a terminal too (RFC 8259, 7). */
export const toVisibleJson = (json: string): string =>
  json.replace(UNSEEN, (character) =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map((at) => toEscape(character.charCodeAt(at)))
          .join(''),
  )

const toEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
