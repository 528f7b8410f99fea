/**
 * Tells whether words look like a line that is drawn under a heading: nothing but dashes, or equals signs. They are so set
 * that nobody, and no reader of the proof, takes them for one.
 */
export const looksDrawn = (words: string): boolean => /^ *(?:=+|-(?: *-)*)$/.test(words)
