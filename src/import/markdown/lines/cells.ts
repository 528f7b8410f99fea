import type { Piece } from '../pieces/piece.ts'
import { escapeText } from '../text/escape.ts'
import { setApart } from './list-runs.ts'
import { toLines } from './to-lines.ts'

/** How a cell is read: its one line as words, or its lines as blocks. */
type CellForm = 'words' | 'blocks'

/** Tells whether the pieces of a cell need more than one line of words. */
export function isBlocks(pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces
  if (!first) return false
  if (others.length > 0) return true
  if (first.type === 'figure') return first.caption !== undefined
  return first.type !== 'paragraph' || first.text.includes('\n')
}

/** The lines of a cell, none of which can be set in. */
export const cellLines = (pieces: readonly Piece[], form: CellForm): readonly string[] =>
  form === 'words'
    ? pieces.map(wordsOf)
    : setApart(pieces).flatMap(({ piece, bullet }, index) => [
        ...(index > 0 ? [''] : []),
        ...blockLines(piece, bullet),
      ])

function wordsOf(piece: Piece): string {
  if (piece.type === 'figure') return piece.image
  if (piece.type !== 'paragraph') return ''
  const { number, text } = piece
  return number === undefined ? text : `${escapeText(number)} ${text}`.trimEnd()
}

/** The words of pieces on one line, a space between two, with the labels of items. */
export const joinedWords = (pieces: readonly Piece[]): string =>
  pieces.map(lineOf).filter(Boolean).join(' ')

function lineOf(piece: Piece): string {
  if (piece.type === 'quotation') return joinedWords(piece.children)
  if (piece.type === 'list')
    return piece.items
      .map(({ label = '', children }) => `${label} ${joinedWords(children)}`.trim())
      .join(' ')
  const caption = piece.type === 'figure' ? (piece.caption?.text ?? '') : ''
  return `${caption} ${wordsOf(piece)}`.trim().replaceAll('\\\n', ' ')
}

function blockLines(piece: Piece, bullet: string): readonly string[] {
  if (piece.type === 'list')
    return piece.items.flatMap(({ label, children: [first] }) => itemLines(label ?? bullet, first))
  if (piece.type === 'quotation')
    return cellLines(piece.children, 'blocks').map((line) => `> ${line}`.trimEnd())
  return toLines([piece]).map(({ text }) => text)
}

function itemLines(marker: string, piece: Piece | undefined): readonly string[] {
  const [first = '', ...others] = piece ? toLines([piece]).map(({ text }) => text) : []
  return [`${marker} ${first}`.trimEnd(), ...others]
}
