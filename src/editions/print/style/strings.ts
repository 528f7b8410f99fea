/** A string of a style sheet; no character of it can end the string or the element (CSS Syntax 3, 4.3.7). */
export const toCssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
