/**
 * Tells whether words look like a line that is drawn under a heading: nothing but dashes, or equals signs. They are so set
 * that nobody, and no reader of the proof, takes them for one.
 */
export const looksDrawn = (words: string): boolean => /^ *(?:=+|-(?: *-)*)$/.test(words)

/** Sets a line that looks so in below another: where neither that line nor a word of it begins. */
export function setApart(line: string, above: string): string {
  const at = line.search(/\S/) + 2
  const isWordThere = /^ \S/.test(above.slice(at - 1))
  return ' '.repeat(isWordThere ? 3 : 2) + line
}
