/** Words, or words that are added among them, and where they stand. */
export interface Stretch<Where> {
  readonly text: string
  readonly furniture: boolean
  readonly where: Where
}

/** Puts text and furniture, in reading order, together in pieces that never begin or end inside a word. */
export interface Interleaving<Where> {
  readonly pieces: readonly Stretch<Where>[]
  addText(text: string, where: Where): void
  /** Furniture that stands within a word, as the reference to a note before a comma, is put after the word. */
  addFurniture(text: string, where: Where): void
  /** Ends the word and the piece: what follows stands in another block, or on another line. */
  endBlock(where: Where): void
}

export function interleave<Where>(): Interleaving<Where> {
  const pieces: Stretch<Where>[] = []
  let text = ''
  let waiting: Stretch<Where>[] = []
  return { pieces, addText, addFurniture, endBlock }

  function addText(added: string, where: Where): void {
    const end = waiting.length > 0 ? added.search(/\s/) : -1
    if (end >= 0) {
      text += added.slice(0, end)
      endBlock(where)
    }
    text += end < 0 ? added : added.slice(end)
  }

  function addFurniture(added: string, where: Where): void {
    if (added.trim()) waiting.push({ text: collapse(added), furniture: true, where })
    if (/(^|\s)$/.test(text)) endBlock(where)
  }

  function endBlock(where: Where): void {
    if (text.trim()) pieces.push({ text: collapse(text), furniture: false, where })
    pieces.push(...waiting)
    text = ''
    waiting = []
  }
}

/** White space as one space, but for what forbids the end of a line. */
const collapse = (text: string): string =>
  text.replace(/\s+/g, (space) => (NO_BREAK.test(space) ? space : ' ')).trim()

const NO_BREAK = /^[\u00a0\u2007\u202f]+$/
