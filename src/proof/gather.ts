import type { Piece } from './reading.ts'

/** Gathers text and furniture, in reading order, into pieces that never begin or end inside a word. */
export interface Gathering {
  readonly pieces: readonly Piece[]
  addText(text: string, where: string): void
  /** Furniture that stands within a word, as the reference to a note before a comma, is put after the word. */
  addFurniture(text: string, where: string): void
  /** Ends the word and the piece: what follows stands in another block, or on another line. */
  endBlock(where: string): void
}

export function gather(): Gathering {
  const pieces: Piece[] = []
  let text = ''
  let waiting: Piece[] = []
  return { pieces, addText, addFurniture, endBlock }

  function addText(added: string, where: string): void {
    const end = waiting.length > 0 ? added.search(/\s/) : -1
    if (end >= 0) {
      text += added.slice(0, end)
      endBlock(where)
    }
    text += end < 0 ? added : added.slice(end)
  }

  function addFurniture(added: string, where: string): void {
    if (added.trim()) waiting.push({ text: collapse(added), furniture: true, where })
    if (/(^|\s)$/.test(text)) endBlock(where)
  }

  function endBlock(where: string): void {
    if (text.trim()) pieces.push({ text: collapse(text), furniture: false, where })
    pieces.push(...waiting)
    text = ''
    waiting = []
  }
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
