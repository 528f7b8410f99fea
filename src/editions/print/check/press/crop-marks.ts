import { contentOf, type MarkedOperator, operatorsIn } from '../../../../proof/pdf/content.ts'
import { type Fault, REPORT, type Rule } from '../rule.ts'
import { type Edges, edgesOf, isNear } from './boxes.ts'

/**
 * Each page has eight marks that show where it is cut, two at each corner, in line with its edges: outside of what is
 * printed to the edge, on the sheet, and artifacts of the page (ISO 32000-1, 14.8.2.2.2). Nothing else is.
 */
export const checkCropMarks: Rule = function* ({ objects }) {
  for (const [index, page] of objects.pages.entries()) {
    const boxes = ['TrimBox', 'BleedBox', 'MediaBox'].flatMap((name) => {
      const edges = edgesOf(name, page, objects)
      return edges ? [edges] : []
    })
    const [trim, bleed, media] = boxes
    if (!trim || !bleed || !media) continue
    const own = contentOf(objects, page)
      .split(END)
      .filter((content) => content.includes('/Page'))
      .flatMap((content) => [...operatorsIn(content)])
      .filter(({ artifact }) => artifact === 'Page')
    for (const reason of faultsOf(linesIn(own), { trim, bleed, media }))
      yield toFault(`Page ${index + 1} ${reason}.`)
  }
}

/** Where marked content ends: what stands between two of these is read where it may hold marks, and no more. */
const END = /\bEMC\b/

interface Boxes {
  readonly trim: Edges
  readonly bleed: Edges
  readonly media: Edges
}

/** A line, or what is no line of one and so cannot be a mark. */
type Line = readonly [x: number, y: number, toX: number, toY: number] | string

/** The marks of a page are lines, each drawn by itself: `0 -8.5 m 0 -22.7 l S`. */
function linesIn(operators: readonly MarkedOperator[]): readonly Line[] {
  const lines: Line[] = []
  let numbers: readonly number[] = []
  for (const { name, operands } of operators) {
    if (QUIET.has(name)) continue
    if (name === 'm') numbers = operands.map(Number)
    else if (name === 'l') numbers = [...numbers, ...operands.map(Number)]
    else if (name === 'S') lines.push(toLine(numbers))
    else lines.push(name)
  }
  return lines
}

/** What draws nothing and moves nothing. */
const QUIET: ReadonlySet<string> = new Set(['q', 'Q', 'w', 'G'])

function toLine([x, y, toX, toY, ...more]: readonly number[]): Line {
  if (x === undefined || y === undefined || toX === undefined || toY === undefined) return 'S'
  return more.length > 0 ? 'S' : [x, y, toX, toY]
}

function* faultsOf(lines: readonly Line[], boxes: Boxes): Generator<string> {
  const places = lines.map((line) => (typeof line === 'string' ? undefined : placeOf(line, boxes)))
  if (places.includes(undefined)) yield 'has something among its crop marks that is none'
  const found = new Set(places.filter((place) => place !== undefined))
  if (found.size < MARKS) yield `has ${found.size} crop marks, not ${MARKS}`
}

const MARKS = 8

/** Which of the eight marks a line is; undefined where it is none. */
function placeOf([x, y, toX, toY]: Exclude<Line, string>, boxes: Boxes): string | undefined {
  const { trim, bleed, media } = boxes
  const [across, up] = [isNear(x, toX), isNear(y, toY)]
  if (across === up) return undefined
  const [edge, ends, low, high] = across
    ? ([x, [y, toY], 1, 3] as const)
    : ([y, [x, toX], 0, 2] as const)
  const edges = across ? [trim[0], trim[2]] : [trim[1], trim[3]]
  const corner = edges.findIndex((one) => isNear(one, edge))
  const isBefore = ends.every((end) => end <= bleed[low] + SMALL && end >= media[low])
  const isAfter = ends.every((end) => end >= bleed[high] - SMALL && end <= media[high])
  if (corner < 0 || isBefore === isAfter) return undefined
  return `${across} ${corner} ${isBefore}`
}

/** Points by which what is written in thousandths may differ. */
const SMALL = 0.01

const toFault = (reason: string): Fault => ({ reason, hint: REPORT })
