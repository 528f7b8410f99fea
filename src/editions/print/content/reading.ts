import type { Box, Glyph } from './content.ts'
import type { Matrix } from './matrix.ts'
import type { Operations } from './operators.ts'
import type { Resources } from './resources.ts'

/** What `q` saves and `Q` restores (ISO 32000-1, 8.4.2), as far as it tells where something is painted. */
export interface Graphics {
  readonly matrix: Matrix
  readonly clip: Box
  readonly font: string
  /** The size of type, and the operator that set it, by its place. */
  readonly size: number
  readonly fontOperator: number
  /** The width of lines, in the units of the matrix. */
  readonly lineWidth: number
}

/** A sequence that is being read. */
export interface Draft {
  readonly from: number
  to: number
  readonly mcid?: number
  readonly actualText?: string
  readonly glyphs: Glyph[]
  box?: Box
}

/** A page's content while it is read, operator by operator. */
export interface Reading extends Operations {
  readonly source: string
  readonly resources: Resources
  /** The place of the operator at hand among all. */
  index: number
  graphics: Graphics
  readonly saved: Graphics[]
  /** The matrix of the text object at hand; where its line stands, and the pen on it, the last glyph not counted. */
  text: Matrix | undefined
  x: number
  y: number
  pen: number
  last: string
  /** The path that is being made: its first operator, and its edges. */
  path: { readonly from: number; box: Box } | undefined
  isClipping: boolean
  /** Marked content that has begun and not ended; of it the sequence with a number, the span and the artifact. */
  readonly open: Draft[]
  sequence: Draft | undefined
  span: Draft | undefined
  artifact: Draft | undefined
  /** The text object at hand, where it stands in no numbered sequence. */
  object: Draft | undefined
  readonly numbered: Map<number, Draft>
  readonly spans: Draft[]
  readonly loose: Draft[]
  readonly artifacts: Draft[]
}

/** The operand of the operator at hand by its place, from 0. Throws where there is none. */
export function operandOf(reading: Reading, place: number): string {
  const { source, operands, firsts, index } = reading
  if (place >= countOf(reading)) throw new Error(`${reading.names[index]} lacks an operand`)
  const at = ((firsts[index] ?? 0) + place) * 2
  return source.slice(operands[at], operands[at + 1])
}

/** The same as a number. Throws where it is none. */
export function numberOf(reading: Reading, place: number): number {
  const value = Number(operandOf(reading, place))
  if (!Number.isNaN(value)) return value
  throw new Error(`${reading.names[reading.index]} has an operand that is no number`)
}

/** The six numbers of the operator at hand. */
export const matrixOf = (reading: Reading): Matrix => [
  numberOf(reading, 0),
  numberOf(reading, 1),
  numberOf(reading, 2),
  numberOf(reading, 3),
  numberOf(reading, 4),
  numberOf(reading, 5),
]

/** How many operands the operator at hand has. */
export const countOf = ({ firsts, index }: Reading): number =>
  (firsts[index + 1] ?? 0) - (firsts[index] ?? 0)

/** A sequence that begins at an operator. */
export const draftAt = (from: number): Draft => ({ from, to: from, glyphs: [] })

/** The sequence that what is painted belongs to: the numbered one, or a loose one that begins at an operator. */
export function hostOf(reading: Reading, from: number): Draft {
  const known = reading.sequence ?? reading.object
  if (known) return known
  const own = draftAt(from)
  own.to = reading.index
  reading.loose.push(own)
  return own
}
