import { type Matrix, multiply, shift, toMatrix, unit } from './matrix.ts'
import { OPS } from './pdf-js.ts'

/** What a pen tells of what it draws. */
export interface Watcher {
  /** A character, and where it stands: `place` is one object that moves along. */
  glyph(glyph: Glyph, place: Place): void
  /** A path, a picture or a shading; of a path, the box around it. */
  paint(mark: Mark, box?: Box): void
  /** A setting of letters that our files leave as it is at first: space between them, rise, width, outline. */
  set(name: string): void
  /** A marked-content sequence that begins within another. */
  open(mark: Mark, within: Mark): void
}

/** A character as pdf.js gives it. */
export interface Glyph {
  readonly unicode: string
  /** In thousandths of the font's size. */
  readonly width: number
  readonly originalCharCode: number
}

/** Where a character stands, how wide it is and how large its type, in points; its font, by pdf.js's name; how it is marked. */
export interface Place {
  x: number
  y: number
  width: number
  readonly size: number
  readonly font: string
  /** Whether it stands as letters do: neither turned nor mirrored, slanted, narrowed or widened. */
  readonly isUpright: boolean
  readonly mark: Mark
}

/** The edges of what is drawn, in points from the page's lower left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** What the marked-content sequences that are open say of what is drawn (ISO 32000-1, 14.6). */
export interface Mark {
  readonly isArtifact: boolean
  /** What the outermost artifact says that it is: `Header`, `Footer` …; '' where it does not say. */
  readonly artifact: string | undefined
  /** The number of the innermost that has one. */
  readonly sequence: number | undefined
  /** True within a form, whose numbers are not the page's. */
  readonly isInForm: boolean
}

const UNMARKED: Mark = {
  isArtifact: false,
  artifact: undefined,
  sequence: undefined,
  isInForm: false,
}

/** What `q` saves of what we follow, and `Q` restores (ISO 32000-1, 8.4.1): the font and its size too (9.3.1). */
interface State {
  matrix: Matrix
  size: number
  font: string
}

/** Where a page's content has come to (ISO 32000-1, 8.4, 9.3 and 14.6). It changes in place: a page has 3,000 characters. */
interface Pen extends State {
  readonly watcher: Watcher
  readonly saved: State[]
  /** How many states of the drawing were ever kept at once (ISO 32000-1, annex C). */
  depth: number
  /** Where the line of text begins, and where the next character stands. */
  line: Matrix
  next: Matrix
  mark: Mark
  readonly marks: Mark[]
  /** What the artifacts say that they are, and how many have begun. */
  readonly artifacts: readonly string[]
  begun: number
}

/**
 * Carries out a page's operators as pdf.js gives them; with what each of its artifacts says that it is, in the order in
 * which they begin. Gives how many states of the drawing were ever kept at once.
 */
export function draw(
  operators: ArrayLike<number>,
  operands: ArrayLike<readonly unknown[] | null>,
  artifacts: readonly string[],
  watcher: Watcher,
): number {
  const pen: Pen = { ...START, watcher, artifacts, saved: [], marks: [] }
  for (let index = 0; index < operators.length; index += 1)
    OPERATORS.get(operators[index] ?? 0)?.(pen, operands[index] ?? NONE)
  return pen.depth
}

const NONE: readonly unknown[] = []

const START = {
  matrix: unit,
  depth: 0,
  line: unit,
  next: unit,
  size: 0,
  font: '',
  mark: UNMARKED,
  begun: 0,
}

type CarryOut = (pen: Pen, operands: readonly unknown[]) => void

const paint: CarryOut = ({ watcher, mark }) => watcher.paint(mark)

/** What moves, shows, marks or sets (ISO 32000-1, 9.3); all else changes nothing. */
const OPERATORS: ReadonlyMap<number, CarryOut> = new Map<number, CarryOut>([
  [OPS.showText, (pen, [glyphs]) => show(pen, glyphs)],
  [OPS.setTextMatrix, (pen, [matrix]) => place(pen, isNumbers(matrix) ? toMatrix(matrix) : unit)],
  [OPS.moveText, (pen, [x, y]) => place(pen, shift(pen.line, Number(x), Number(y)))],
  [OPS.beginText, (pen) => place(pen, unit)],
  [OPS.setFont, setFont],
  [OPS.transform, (pen, numbers) => transform(pen, numbers.map(Number))],
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, endForm],
  [OPS.beginMarkedContent, (pen, [tag]) => open(pen, tag, undefined)],
  [OPS.beginMarkedContentProps, (pen, [tag, number]) => open(pen, tag, number)],
  [OPS.endMarkedContent, leave],
  [OPS.constructPath, paintPath],
  [OPS.shadingFill, paint],
  [OPS.paintImageXObject, paint],
  [OPS.paintImageMaskXObject, paint],
  [OPS.paintInlineImageXObject, paint],
  [OPS.paintInlineImageXObjectGroup, paint],
  [OPS.paintImageXObjectRepeat, paint],
  [OPS.paintImageMaskXObjectRepeat, paint],
  [OPS.paintImageMaskXObjectGroup, paint],
  [OPS.paintSolidColorImageMask, paint],
  [OPS.rawFillPath, paint],
  ...[
    'setCharSpacing',
    'setWordSpacing',
    'setHScale',
    'setTextRise',
    'setTextRenderingMode',
    'setLeading',
    'setLeadingMoveText',
    'nextLine',
  ].map((name) => [operatorOf(name), ({ watcher }: Pen) => watcher.set(name)] as const),
])

function operatorOf(name: string): number {
  const found = Object.entries(OPS).find(([own]) => own === name)
  if (!found) throw new Error(`pdf.js knows no ${name}`)
  return found[1]
}

function paintPath({ watcher, mark, matrix }: Pen, [kind, , bounds]: readonly unknown[]): void {
  if (kind !== OPS.endPath)
    watcher.paint(mark, isNumbers(bounds) ? toBox(bounds, matrix) : undefined)
}

/** The box around one that is given by its left, lower, right and upper edges in a matrix's own measure. */
function toBox(bounds: ArrayLike<number>, matrix: Matrix): Box {
  const [left = 0, foot = 0, right = 0, top = 0] = Array.from(bounds)
  const corners = [
    shift(matrix, left, foot),
    shift(matrix, left, top),
    shift(matrix, right, foot),
    shift(matrix, right, top),
  ]
  const [across, up] = [corners.map(([, , , , x]) => x), corners.map(([, , , , , y]) => y)]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.max(...up),
    foot: Math.min(...up),
  }
}

function place(pen: Pen, line: Matrix): void {
  pen.line = line
  pen.next = line
}

function setFont(pen: Pen, [font, size]: readonly unknown[]): void {
  pen.font = String(font)
  pen.size = Number(size)
}

function transform(pen: Pen, numbers: ArrayLike<number>): void {
  pen.matrix = multiply(toMatrix(numbers), pen.matrix)
}

function save(pen: Pen): void {
  const { matrix, size, font } = pen
  pen.saved.push({ matrix, size, font })
  pen.depth = Math.max(pen.depth, pen.saved.length)
}

/** Where nothing was saved, all stays. */
function restore(pen: Pen): void {
  Object.assign(pen, pen.saved.pop())
}

function beginForm(pen: Pen, [matrix]: readonly unknown[]): void {
  save(pen)
  if (isNumbers(matrix)) transform(pen, matrix)
  enter(pen, { ...pen.mark, isInForm: true })
}

function endForm(pen: Pen): void {
  leave(pen)
  restore(pen)
}

function open(pen: Pen, tag: unknown, number: unknown): void {
  const within = pen.mark
  const kind = nameOf(tag) === 'Artifact' ? (pen.artifacts[pen.begun] ?? '') : undefined
  if (kind !== undefined) pen.begun += 1
  const mark = {
    isArtifact: within.isArtifact || kind !== undefined,
    artifact: within.artifact ?? kind,
    sequence: typeof number === 'number' ? number : within.sequence,
    isInForm: within.isInForm,
  }
  pen.watcher.open(mark, within)
  enter(pen, mark)
}

function enter(pen: Pen, mark: Mark): void {
  pen.marks.push(pen.mark)
  pen.mark = mark
}

function leave(pen: Pen): void {
  pen.mark = pen.marks.pop() ?? UNMARKED
}

/** A number between characters moves the next one back, in thousandths of the font's size. */
function show(pen: Pen, glyphs: unknown): void {
  if (!Array.isArray(glyphs)) return
  const { watcher, font, mark, size, next } = pen
  const [across, up, aside, down, x, y] = multiply(next, pen.matrix)
  const isUpright = across > 0 && isNear(across, down) && isNear(up, 0) && isNear(aside, 0)
  const place: Place = {
    x,
    y,
    width: 0,
    size: size * Math.hypot(aside, down),
    font,
    isUpright,
    mark,
  }
  let way = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') way -= (glyph * size) / 1000
    if (!isGlyph(glyph)) continue
    const width = (glyph.width * size) / 1000
    place.x = x + way * across
    place.y = y + way * up
    place.width = width * across
    watcher.glyph(glyph, place)
    way += width
  }
  pen.next = shift(next, way, 0)
}

/** Numbers of a matrix that are written in five figures. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.0001

/** pdf.js gives a tag as its name, or as an object that has it. */
const nameOf = (tag: unknown): unknown => (isObject(tag) && 'name' in tag ? tag.name : tag)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isGlyph = (glyph: unknown): glyph is Glyph =>
  isObject(glyph) && 'unicode' in glyph && 'width' in glyph

const isNumbers = (value: unknown): value is ArrayLike<number> => isObject(value) && '0' in value
