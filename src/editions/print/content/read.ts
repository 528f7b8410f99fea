import type { Content } from './content.ts'
import { beginMarked, endMarked } from './marked.ts'
import { IDENTITY, multiply } from './matrix.ts'
import { readOperators } from './operators.ts'
import {
  addRectangle,
  clip,
  endPath,
  extendPath,
  paintObject,
  paintPath,
  paintShading,
  setLineWidth,
  strokePath,
} from './paths.ts'
import { type Graphics, matrixOf, type Reading } from './reading.ts'
import type { Resources } from './resources.ts'
import { beginText, endText, moveText, setFont, setTextMatrix, showText } from './text.ts'

/**
 * Reads what a page paints, sequence by sequence (ISO 32000-1, 8.2 and 14.6). Throws at all that the press has not
 * written before: another operator, marked content of another kind, content that is not balanced.
 */
export function readContent(source: string, resources: Resources): Content {
  const reading = makeReading(source, resources)
  for (const [index, name] of reading.names.entries()) {
    reading.index = index
    const step = STEPS.get(name)
    if (!step) throw new Error(`an operator that is not known: ${name}`)
    step(reading)
  }
  const { names, bounds, numbered, spans, loose, artifacts } = reading
  if (isUnfinished(reading)) throw new Error('content that is not balanced')
  return { source, operators: { names, bounds }, numbered, spans, loose, artifacts }
}

type Step = (reading: Reading) => void

const pass: Step = () => undefined

/** Every operator that Skia writes, and what it does to what is painted and where (ISO 32000-1, annex A). */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ...each('J j M d gs CS cs SC SCN sc scn G g RG rg K k', pass),
  ['q', save],
  ['Q', restore],
  ['cm', transformAll],
  ...each('m l c v y h', extendPath),
  ['re', addRectangle],
  ['w', setLineWidth],
  ...each('f F f*', paintPath),
  ...each('S s B B* b b*', strokePath),
  ['n', endPath],
  ...each('W W*', clip),
  ['Do', paintObject],
  ['sh', paintShading],
  ['BT', beginText],
  ['ET', endText],
  ['Tf', setFont],
  ['Tm', setTextMatrix],
  ['Td', moveText],
  ...each('Tj TJ', showText),
  ...each('BMC BDC', beginMarked),
  ['EMC', endMarked],
])

function each(names: string, step: Step): readonly (readonly [string, Step])[] {
  return names.split(' ').map((name) => [name, step])
}

function save({ saved, graphics }: Reading): void {
  saved.push(graphics)
}

function restore(reading: Reading): void {
  const last = reading.saved.pop()
  if (!last) throw new Error('a state restored that was not saved')
  reading.graphics = last
}

function transformAll(reading: Reading): void {
  const { graphics } = reading
  reading.graphics = { ...graphics, matrix: multiply(matrixOf(reading), graphics.matrix) }
}

const isUnfinished = ({ open, saved, text, path }: Reading): boolean =>
  open.length > 0 || saved.length > 0 || text !== undefined || path !== undefined

const INFINITY = Number.POSITIVE_INFINITY

const GRAPHICS: Graphics = {
  matrix: IDENTITY,
  clip: [-INFINITY, -INFINITY, INFINITY, INFINITY],
  font: '',
  size: 0,
  fontOperator: -1,
  lineWidth: 1,
}

const makeReading = (source: string, resources: Resources): Reading => ({
  source,
  resources,
  ...readOperators(source),
  index: -1,
  graphics: GRAPHICS,
  saved: [],
  text: undefined,
  x: 0,
  y: 0,
  pen: 0,
  last: '',
  path: undefined,
  isClipping: false,
  open: [],
  sequence: undefined,
  span: undefined,
  artifact: undefined,
  object: undefined,
  numbered: new Map(),
  spans: [],
  loose: [],
  artifacts: [],
})
