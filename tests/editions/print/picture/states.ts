import type { Content } from '../../../../src/editions/print/content/content.ts'
import { IDENTITY, type Matrix, multiply } from '../../../../src/editions/print/content/matrix.ts'
import { nameAt, sourceAt } from '../../../../src/editions/print/content/operators.ts'

/** How the text of an operator is painted: what is cut off, colours and all else that is set, its size in points. */
export interface TextState {
  readonly look: string
  readonly size: number
}

/** A path or a picture that is painted: its operator, and all that tells what is seen of it. */
export interface Drawing {
  readonly operator: number
  readonly key: string
}

/** How what a page paints is seen. It is reckoned here apart from the reading of the page. */
export interface States {
  readonly texts: ReadonlyMap<number, TextState>
  readonly drawings: readonly Drawing[]
}

interface State {
  readonly matrix: Matrix
  readonly clip: string
  readonly size: number
  /** The last operator of each name that sets something, `rg`, with its operands. */
  readonly set: Readonly<Record<string, string>>
}

const SETS = new Set('rg RG g G k K cs CS sc SC scn SCN gs w J j M d'.split(' '))
const PATHS = new Set('m l c v y h re'.split(' '))
const PAINTS = new Set('f F f* S s B B* b b* n'.split(' '))

/** Reckons it. `toPicture` tells a picture by its name on the page. */
export function statesOf(content: Content, toPicture: (name: string) => string): States {
  const texts = new Map<number, TextState>()
  const drawings: Drawing[] = []
  const saved: State[] = []
  let state: State = { matrix: IDENTITY, clip: '', size: 0, set: {} }
  let path = ''
  let clip = ''
  for (const operator of content.operators.names.keys()) {
    const name = nameAt(content, operator)
    const source = sourceAt(content, operator).replace(/\s+/g, ' ')
    const operands = source.split(' ').slice(0, -1)
    const draw = (shape: string): unknown =>
      drawings.push({ operator, key: [shape, lookOf(state), placeOf(state.matrix)].join(' ') })
    if (name === 'q') saved.push(state)
    if (name === 'Q') state = saved.pop() ?? state
    if (name === 'cm') state = { ...state, matrix: multiply(toMatrix(operands), state.matrix) }
    if (name === 'Tf') state = { ...state, size: Number(operands[1]) }
    if (SETS.has(name)) state = { ...state, set: { ...state.set, [name]: source } }
    if (PATHS.has(name)) path += ` ${source}`
    if (name.startsWith('W')) clip = ` ${name} ${placeOf(state.matrix)}`
    if (name === 'Do') draw(toPicture(operands[0]?.slice(1) ?? ''))
    if (name === 'sh') draw(source)
    if (name === 'Tj' || name === 'TJ') texts.set(operator, toTextState(state))
    if (!PAINTS.has(name)) continue
    if (name !== 'n') draw(`${path} ${name}`)
    if (clip) state = { ...state, clip: `${state.clip}${path}${clip}` }
    path = ''
    clip = ''
  }
  return { texts, drawings }
}

const toMatrix = ([a, b, c, d, e, f]: readonly string[]): Matrix => [
  Number(a),
  Number(b),
  Number(c),
  Number(d),
  Number(e),
  Number(f),
]

const placeOf = (matrix: Matrix): string => matrix.map((value) => value.toFixed(3)).join(' ')

const lookOf = ({ clip, set }: State): string =>
  [clip, ...Object.entries(set).sort().flat()].join(' ')

const toTextState = (state: State): TextState => ({
  look: lookOf(state),
  size: state.size * Math.hypot(state.matrix[0], state.matrix[1]),
})
