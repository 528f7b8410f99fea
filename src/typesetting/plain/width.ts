import { WIDTH } from './columns.ts'

/** Marks and selectors that stand over the character before them (Unicode general categories Mn, Me). */
const OVER = /[\p{Mn}\p{Me}\u200c\u200d]/u

/** What takes two columns of a terminal: East Asian Width W and F (Unicode Annex 11), by blocks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

const ASCII = /^[\x20-\x7e]*$/

/** The columns that a text takes on a line of equal characters. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += columnsOfOne(character)
  return columns
}

function columnsOfOne(character: string): number {
  if (OVER.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** The lines that a text of any width takes on a page: more than one where a word is wider than the page. */
export const linesOnPage = (text: string): number => Math.max(1, Math.ceil(columnsOf(text) / WIDTH))
