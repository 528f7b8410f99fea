import { type Matrix, multiply, shift, toMatrix, unit } from './matrix.ts'
import { OPS } from './pdf-js.ts'
import type { Shown } from './shown.ts'

/** Where a page's content has come to: what stands before the next operator (ISO 32000-1, 8.4, 9.3 and 14.6). */
export interface Drawing {
  readonly matrix: Matrix
  readonly saved: readonly Matrix[]
  /** Where the line of text begins, and where the next character stands. */
  readonly line: Matrix
  readonly next: Matrix
  readonly size: number
  readonly marked: readonly Marked[]
  /** What the artifacts that are still to begin say that they are. */
  readonly artifacts: readonly string[]
}

/** A marked-content sequence that is open. */
interface Marked {
  readonly isArtifact: boolean
  /** What an artifact says that it is. */
  readonly artifact?: string
  readonly sequence?: number
}

/** Is told of each character. */
export type Tell = (glyph: Omit<Shown, 'page'>) => void

type CarryOut = (drawing: Drawing, operands: readonly unknown[], tell: Tell) => Drawing

export const initial: Drawing = {
  matrix: unit,
  saved: [],
  line: unit,
  next: unit,
  size: 0,
  marked: [],
  artifacts: [],
}

/** Carries out one operator as pdf.js gives it; one that neither moves nor shows nor marks changes nothing. */
export const advance: (
  drawing: Drawing,
  operator: number,
  operands: readonly unknown[],
  tell: Tell,
) => Drawing = (drawing, operator, operands, tell) =>
  operators.get(operator)?.(drawing, operands, tell) ?? drawing

const begin: CarryOut = (drawing, [matrix]) => ({
  ...drawing,
  saved: [drawing.matrix, ...drawing.saved],
  matrix: isNumbers(matrix) ? multiply(toMatrix(matrix), drawing.matrix) : drawing.matrix,
})

const end: CarryOut = (drawing) => {
  const [matrix = unit, ...saved] = drawing.saved
  return { ...drawing, matrix, saved }
}

const toLine = (drawing: Drawing, line: Matrix): Drawing => ({ ...drawing, line, next: line })

function open(drawing: Drawing, tag: unknown, sequence?: unknown): Drawing {
  const [artifact = '', ...artifacts] = drawing.artifacts
  const marked = typeof sequence === 'number' ? { sequence } : {}
  return isArtifact(tag)
    ? {
        ...drawing,
        artifacts,
        marked: [...drawing.marked, { ...marked, isArtifact: true, artifact }],
      }
    : { ...drawing, marked: [...drawing.marked, { ...marked, isArtifact: false }] }
}

const show: CarryOut = (drawing, [glyphs], tell) =>
  (Array.isArray(glyphs) ? glyphs : []).reduce(
    (state: Drawing, glyph: unknown) => showGlyph(state, glyph, tell),
    drawing,
  )

const operators: ReadonlyMap<number, CarryOut> = new Map<number, CarryOut>([
  [OPS.save, begin],
  [OPS.restore, end],
  [OPS.paintFormXObjectBegin, begin],
  [OPS.paintFormXObjectEnd, end],
  [
    OPS.transform,
    (drawing, numbers) => ({
      ...drawing,
      matrix: multiply(toMatrix(numbers.map(Number)), drawing.matrix),
    }),
  ],
  [OPS.beginText, (drawing) => toLine(drawing, unit)],
  [
    OPS.setTextMatrix,
    (drawing, [matrix]) => toLine(drawing, isNumbers(matrix) ? toMatrix(matrix) : unit),
  ],
  [OPS.moveText, (drawing, [x, y]) => toLine(drawing, shift(drawing.line, Number(x), Number(y)))],
  [OPS.setFont, (drawing, [, size]) => ({ ...drawing, size: Number(size) })],
  [OPS.showText, show],
  [OPS.beginMarkedContent, (drawing, [tag]) => open(drawing, tag)],
  [OPS.beginMarkedContentProps, (drawing, [tag, sequence]) => open(drawing, tag, sequence)],
  [OPS.endMarkedContent, (drawing) => ({ ...drawing, marked: drawing.marked.slice(0, -1) })],
])

/** A number between characters moves the next one back, in thousandths of the font's size. */
function showGlyph(drawing: Drawing, glyph: unknown, tell: Tell): Drawing {
  if (typeof glyph === 'number') return step(drawing, -glyph)
  if (!isGlyph(glyph)) return drawing
  const [scale, , , , x, y] = multiply(drawing.next, drawing.matrix)
  const sequence = drawing.marked.findLast((marked) => marked.sequence !== undefined)?.sequence
  const artifact = drawing.marked.find((marked) => marked.isArtifact)
  tell({
    text: glyph.unicode,
    x,
    y,
    width: (glyph.width / 1000) * drawing.size * scale,
    isArtifact: artifact !== undefined,
    ...(artifact?.artifact !== undefined && { artifact: artifact.artifact }),
    ...(sequence !== undefined && { sequence }),
  })
  return step(drawing, glyph.width)
}

const step = (drawing: Drawing, thousandths: number): Drawing => ({
  ...drawing,
  next: shift(drawing.next, (thousandths / 1000) * drawing.size, 0),
})

/** pdf.js gives a tag as its name, or as an object that has it. */
const isArtifact = (tag: unknown): boolean =>
  tag === 'Artifact' || (isObject(tag) && 'name' in tag && tag.name === 'Artifact')

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isGlyph = (glyph: unknown): glyph is { unicode: string; width: number } =>
  isObject(glyph) && 'unicode' in glyph && 'width' in glyph

const isNumbers = (value: unknown): value is ArrayLike<number> => isObject(value) && '0' in value
