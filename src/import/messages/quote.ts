import { showUnseen } from './show-unseen.ts'

/** The most characters of words that a message quotes: of such as stand in the publication, of others, and of openings. */
const LONGEST = 60
const LONGEST_LEFT_OUT = 300
const OPENING = 30

/** Words as a message quotes them: `“It looked at …”`. */
export const quote = (words: string): string => `“${shorten(showUnseen(words), LONGEST)}”`

/** Words that stand nowhere else, as a message quotes them: whole but where they are very many, and then with their count. */
export function quoteLeftOut(words: string): string {
  const line = toOneLine(showUnseen(words))
  const count = line.split(' ').length.toLocaleString('en-GB')
  return `“${shorten(line, LONGEST_LEFT_OUT)}”${line.length > LONGEST_LEFT_OUT ? ` (${count} words)` : ''}`
}

/** The words that a paragraph begins with, in short. */
export const toOpening = (words: string): string => shorten(showUnseen(words), OPENING)

/** Words without white space at their ends, and with one space for each other stretch of it. */
export const toOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Words on one line, up to the last one that has room; a word without room is cut. */
function shorten(words: string, most: number): string {
  const line = toOneLine(words)
  if (line.length <= most) return line
  const cut = line.slice(0, most + 1)
  const whole = cut.replace(/\s+\S*$/, '')
  return whole.length < cut.length && whole !== ''
    ? `${whole} …`
    : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}
