/** The most characters of words that a message quotes, and of those that tell which paragraph is meant. */
const LONGEST = 60
const OPENING = 30

/** Words as a message quotes them: `“It looked at …”`. */
export const quote = (words: string): string => `“${shorten(words, LONGEST)}”`

/** The words that a paragraph begins with, in short. */
export const toOpening = (words: string): string => shorten(words, OPENING)

/** Words on one line, up to the last one that has room; a word without room is cut. */
function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most + 1)
  const whole = cut.replace(/\s+\S*$/, '')
  return whole.length < cut.length && whole !== ''
    ? `${whole} …`
    : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}
