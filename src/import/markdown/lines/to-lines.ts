import { captions } from '../../../publication/parse/captions.ts'
import { numberingAt } from '../../../publication/parse/numbers.ts'
import type {
  BoxPiece,
  FigurePiece,
  HeadingPiece,
  ParagraphPiece,
  Piece,
  QuotationPiece,
} from '../pieces/piece.ts'
import { escapeText } from '../text/escape.ts'
import { escapeOpening } from '../text/escape-opening.ts'
import { BLANK, type Line, setIn, spaceOut, withoutNumbers } from './line.ts'
import { setApart } from './list-runs.ts'
import { listLines } from './lists.ts'
import { tableLines } from './tables.ts'

/** Pieces as lines of Markdown, with an empty line between two, or without one where they are to stand close. */
export function toLines(pieces: readonly Piece[], spacing?: 'close'): readonly Line[] {
  const groups = setApart(pieces).map(({ piece, indent, bullet }) =>
    setIn(pieceLines(piece, bullet), ' '.repeat(indent)),
  )
  return spacing === 'close' ? groups.flat() : spaceOut(groups)
}

function pieceLines(piece: Piece, bullet: string): readonly Line[] {
  switch (piece.type) {
    case 'heading':
      return headingLines(piece)
    case 'paragraph':
      return paragraphLines(piece)
    case 'list':
      return listLines(piece, bullet, toLines)
    case 'quotation':
      return quotationLines(piece)
    case 'box':
      return boxLines(piece)
    case 'figure':
      return figureLines(piece)
    case 'table':
      return tableLines(piece)
  }
}

/** Number signs at its end would be taken for marks. */
const headingLines = ({ level, text, place }: HeadingPiece): readonly Line[] => [
  {
    text: `${'#'.repeat(Math.min(level, 6))} ${text.replace(/(?<!\\)#+$/, '\\$&')}`,
    places: [place],
  },
]

/** A paragraph; what its lines begin with is text, but for a number of its own. */
function paragraphLines({ number, begins, text, place }: ParagraphPiece): readonly Line[] {
  const [first = '', ...others] = text.split('\n')
  const opening = begins ? first : escapeOpening(first)
  const numbered = number === undefined ? opening : numberedLine(number, first)
  const hasNumber = begins === 'number' || (number !== undefined && isNumber(number))
  return [
    { text: numbered, places: [place], ...(hasNumber && { reads: 'number' as const }) },
    ...others.map((line) => ({ text: escapeOpening(line) })),
  ]
}

/** A number that begins no paragraph of the guide is text as the words are. */
function numberedLine(number: string, first: string): string {
  const line = `${escapeText(number)} ${first}`.trimEnd()
  return isNumber(number) ? line : escapeOpening(line)
}

const isNumber = (number: string): boolean => numberingAt(number, 'whole')?.label === number

const quotationLines = ({ children }: QuotationPiece): readonly Line[] =>
  withoutNumbers(toLines(children)).map((line) => ({
    ...line,
    text: line.text ? `> ${line.text}` : '>',
  }))

/** A box has more colons than those that stand in it. */
function boxLines(box: BoxPiece): readonly Line[] {
  const { kind, title, children } = box
  const colons = ':'.repeat(3 + depthOf(children))
  const opening = `${colons}${kind}${title ? `[${title.text}]` : ''}`
  return [
    { text: opening, ...(title && { places: [title.place] }) },
    ...toLines(children),
    { text: colons },
  ]
}

/** How many boxes stand in one another. */
const depthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((depth, piece) => Math.max(depth, depthIn(piece)), 0)

function depthIn(piece: Piece): number {
  if (piece.type === 'box') return 1 + depthOf(piece.children)
  if (piece.type === 'quotation') return depthOf(piece.children)
  if (piece.type === 'list') return depthOf(piece.items.flatMap(({ children }) => children))
  return 0
}

/** A caption that begins with a label stands before its picture; other words stand in quotes. */
function figureLines({ image, caption, place }: FigurePiece): readonly Line[] {
  if (!caption) return [{ text: image, places: [place] }]
  if (captions.read(caption.text))
    return [
      { text: caption.text, places: [caption.place], reads: 'figure' },
      BLANK,
      { text: image, places: [place] },
    ]
  const quoted = caption.text.replace(/[\\"&]/g, '\\$&')
  const text = image.replace(/\)$/, ` "${quoted}")`)
  return [{ text, places: [caption.place, place], reads: 'figure' }]
}
