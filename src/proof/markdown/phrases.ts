const LANGUAGE = /^\{lang=["']?[A-Za-z0-9-]+["']?\}/

/** Brackets for phrases in another language: punctuation too, so that emphasis begins and ends as it did. */
const MARKS = ['⦃', '⦄'] as const

/** Takes the marks out of a text again. */
export const unmark = (text: string): string => text.replace(/[⦃⦄]/g, '')

/**
 * Sets marks for the brackets of `[phrase]{lang=cy}`, which a reader of Markdown would take for words, and takes the
 * mark of a language from the end of a link: `[words](address){lang=cy}`.
 */
export function markPhrases(text: string): string {
  if (!text.includes('{lang=')) return text
  const opened: number[] = []
  let marked = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    marked += character
    if (character === '\\') marked += text[++at] ?? ''
    if (character === '[') opened.push(marked.length - 1)
    if (character !== ']') continue
    const start = opened.pop()
    if (start === undefined) continue
    const address = addressAt(text, at + 1)
    const mark = LANGUAGE.exec(text.slice(at + 1 + address.length, at + 61 + address.length))?.[0]
    if (mark === undefined) continue
    if (!address)
      marked = `${marked.slice(0, start)}${MARKS[0]}${marked.slice(start + 1, -1)}${MARKS[1]}`
    marked += address
    at += address.length + mark.length
  }
  return marked
}

/** The address in brackets that makes a link of the words before it, brackets in pairs within it. */
const ADDRESS = /\((?:<[^<>\n]*>|(?:\\.|\((?:\\.|[^\s()\\])*\)|[^\s()\\])*)\)/y

function addressAt(text: string, at: number): string {
  ADDRESS.lastIndex = at
  return ADDRESS.exec(text)?.[0] ?? ''
}
