/**
 * A text without the zero width non-joiners that do nothing: one keeps two letters from joining (Unicode 14, 23.2), and does
 * so as well as several. Chromium prints none at the end of a line, and one of several. One that stands by itself is a word.
 */
export const withoutIdleJoiners = (text: string): string =>
  text.includes('\u200c') ? text.replace(IDLE, '') : text

const IDLE =
  /(?<=[^\s\u200c])\u200c+(?![\p{L}\p{M}\u200c])|(?<![\p{L}\p{M}\u200c])\u200c+(?=[^\s\u200c])|(?<=\u200c)\u200c+/gu
