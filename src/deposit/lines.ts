/** The longest line of a text of the bag, in characters: any screen shows it, and a typewriter's paper holds it. */
const WIDTH = 78

/** A paragraph in lines; what is longer than a line, as an address, stands on one of its own. */
export function toLines(text: string, indent = ''): readonly string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const isFirst = line.trim() === ''
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent + word
    } else line += isFirst ? word : ` ${word}`
  }
  return line.trim() === '' ? lines : [...lines, line]
}

/** A heading with a row of signs beneath it. */
export const toHeading = (text: string): readonly string[] => [text, '-'.repeat(text.length), '']
