/** Characters that take two columns (East Asian Width W and F, Unicode Annex 11), by script. */
const DOUBLE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Yi}|[\u3000-\u303e\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Characters that take none: marks over others, and joiners. */
const NONE = /[\p{Mn}\p{Me}\u200c\u200d]/u

/** Columns of a line of equal characters. */
export function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (character >= ' ' && character <= '~') columns += 1
    else if (!NONE.test(character)) columns += DOUBLE.test(character) ? 2 : 1
  }
  return columns
}
