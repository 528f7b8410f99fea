/** The text of one part in a file of Markdown. */
export interface Chapter {
  readonly text: string
  /** The line of the file that it begins on, from 1. */
  readonly firstLine: number
}

/** The line that stands above each part of a publication in parts: `[//]: # (part: next-steps)`. */
const PART = /^\[\/\/\]: # \(part: [a-z0-9-]+\)$/

/** Divides a file into its parts, without front matter and definitions of abbreviations; lines stay where they are. */
export function toChapters(file: string): readonly Chapter[] {
  const lines = withoutFrontMatter(file.split('\n'))
  const starts = lines.flatMap((line, index) => (PART.test(line) ? [index] : []))
  return [-1, ...starts].map((start, index) => ({
    text: markPhrases(
      lines
        .slice(start + 1, starts[index])
        .map(withoutAbbreviation)
        .join('\n'),
    ),
    firstLine: start + 2,
  }))
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return lines.map((line, index) => (index <= end ? '' : line))
}

/** A definition of an abbreviation, `*[DfES]: Department …`, where it stands in a list or a quotation too. */
const ABBREVIATION = /^([ \t>]*)\*\[(?:\\.|[^[\]\\])+\]:[ \t]*\S.*$/

const withoutAbbreviation = (line: string): string => line.replace(ABBREVIATION, '$1')

const LANGUAGE = /^\]\{lang=["']?[A-Za-z0-9-]+["']?\}/

/** Brackets for phrases in another language: punctuation too, so that emphasis begins and ends as it did. */
const MARKS = ['⦃', '⦄'] as const

/** Takes the marks out of a text again. */
export const unmark = (text: string): string => text.replace(/[⦃⦄]/g, '')

/** Sets marks for the brackets of `[phrase]{lang=cy}`, which a reader of Markdown would take for words. */
function markPhrases(text: string): string {
  if (!text.includes(']{lang=')) return text
  const opened: number[] = []
  let marked = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    marked += character
    if (character === '\\') marked += text[++at] ?? ''
    if (character === '[') opened.push(marked.length - 1)
    if (character !== ']') continue
    const start = opened.pop()
    const match = start === undefined ? null : LANGUAGE.exec(text.slice(at, at + 60))
    if (start === undefined || !match) continue
    marked = `${marked.slice(0, start)}${MARKS[0]}${marked.slice(start + 1, -1)}${MARKS[1]}`
    at += match[0].length - 1
  }
  return marked
}
