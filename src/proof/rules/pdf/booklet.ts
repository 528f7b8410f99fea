import { PdfName, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core'
import { contentOf, type MarkedOperator, operatorsIn } from '../../pdf/content.ts'
import { decode } from '../../pdf/decode.ts'
import { type Matrix, unit } from '../../pdf/matrix.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type IsSame, makeIsSame } from '../../pdf/same-objects.ts'
import { byteFaults } from './file-bytes.ts'
import { objectFaults } from './objects.ts'
import { type Fault, REPORT } from './rule.ts'

/** Half of a side of a booklet, which is as large as a page; sides are counted from 1. */
export interface Half {
  readonly side: number
  readonly isRight: boolean
}

/**
 * Each half of a booklet paints what the page of the press copy paints that stands there, as that is cut and bound: the same
 * operators with the same fonts, pictures and states, in a form (ISO 32000-1, 8.10); so no reader shows the two otherwise.
 * The booklet holds nothing else, and says and does nothing. `halves` are those of the pages, in their order.
 */
export function bookletFaults(
  booklet: PdfObjects,
  pressCopy: PdfObjects,
  halves: readonly Half[],
): readonly Fault[] {
  const isSame = makeIsSame(booklet, pressCopy)
  const placed = halves.map((half, index) => ({ ...half, page: readPage(pressCopy, index) }))
  return [
    ...byteFaults(booklet),
    ...objectFaults(booklet),
    ...[...booklet.catalogue.keys()]
      .filter(({ value }) => !OWN.has(value))
      .map(({ value }) => fault(`The booklet has ${value}.`)),
    ...booklet.pages.flatMap((_, index) => {
      const own = placed.filter(({ side }) => side === index + 1)
      const [left, right] = [
        own.find(({ isRight }) => !isRight),
        own.find(({ isRight }) => isRight),
      ]
      return left && right ? sideFaults(index, [left.page, right.page], booklet, isSame) : []
    }),
  ]
}

/** What the catalogue of a booklet holds: it has no tags, no language, no outline and no places. */
const OWN: ReadonlySet<string> = new Set(['Type', 'Pages', 'ViewerPreferences', 'Metadata'])

/** A page of the press copy, as it is cut and bound. */
interface Bound {
  /** Its number, from 1. */
  readonly number: number
  /** In points. */
  readonly width: number
  /** The corners of what is left of it when its sheet is cut, and what lays that with its lower left corner at the origin. */
  readonly box: readonly number[]
  readonly matrix: Matrix
  readonly resources: PdfObject | undefined
  /** What it paints, operator by operator, but for its crop marks. */
  readonly painted: string
}

function readPage(pressCopy: PdfObjects, index: number): Bound {
  const page = pressCopy.pages[index]
  const box = numbersOf(pressCopy.all(page?.dictionary, 'TrimBox'))
  const [left = 0, low = 0, right = 0, high = 0] = box
  const isTurned = (pressCopy.number(page?.dictionary, 'Rotate') ?? 0) !== 0
  return {
    number: index + 1,
    width: isTurned ? high - low : right - left,
    box,
    // Of a turned page the upper edge becomes the left one.
    matrix: isTurned ? [0, 1, -1, 0, high, -left] : [1, 0, 0, 1, -left, -low],
    resources: pressCopy.get(page?.dictionary, 'Resources'),
    painted: page ? paintedIn(contentOf(pressCopy, page), isCropMark) : '',
  }
}

/** Operators with their operands, a line each, but for some; what only says how content is read paints nothing. */
function paintedIn(content: string, isLeftOut = (_: MarkedOperator): boolean => false): string {
  let painted = ''
  for (const operator of operatorsIn(content))
    if (!MARKING.has(operator.name) && !isLeftOut(operator))
      painted += `${operator.operands.join(' ')} ${operator.name}\n`
  return painted
}

/** Marks of the sheet (press-copy-crop-mark) are not on a page when it is cut, and no form has any. */
const isCropMark = ({ artifact }: MarkedOperator): boolean => artifact === 'Page'

const MARKING: ReadonlySet<string> = new Set(['BDC', 'BMC', 'EMC'])

/** What a side of a booklet shows otherwise than the two pages, left and right. */
function sideFaults(
  index: number,
  pages: readonly [left: Bound, right: Bound],
  booklet: PdfObjects,
  isSame: IsSame,
): readonly Fault[] {
  const side = booklet.pages[index]
  if (!side) return []
  const drawings = booklet.dictionary(booklet.dictionary(side.dictionary, 'Resources'), 'XObject')
  const placings = readPlacings(contentOf(booklet, side))
  const strange = [...side.dictionary.keys()].filter(({ value }) => !OF_SIDE.has(value))
  return [
    ...strange.map(({ value }) => fault(`Side ${index + 1} of the booklet has ${value}.`)),
    ...(placings.length === pages.length
      ? []
      : [fault(`Side ${index + 1} of the booklet paints something besides two pages.`)]),
    ...pages.flatMap((page, at) => {
      const placing = placings[at]
      const form = placing && booklet.get(drawings, placing.form)
      const isThere = placing && isNear([placing.left], [at === 0 ? 0 : pages[0].width])
      if (isThere && shows(form, page, booklet, isSame)) return []
      const half = at === 0 ? 'left' : 'right'
      return fault(
        `The ${half} half of side ${index + 1} of the booklet is not page ${page.number} of the press copy.`,
      )
    }),
  ]
}

/** What a side has, and what a form has in which a page is painted. */
const OF_SIDE: ReadonlySet<string> = new Set([
  'Type',
  'Parent',
  'MediaBox',
  'Resources',
  'Contents',
])
const OF_FORM: ReadonlySet<string> = new Set([
  'Type',
  'Subtype',
  'BBox',
  'Matrix',
  'Resources',
  'Length',
  'Filter',
])

/** Where a form is painted on a side: so many points from its left edge. */
interface Placing {
  readonly form: string
  readonly left: number
}

/** The forms that a side paints, each by itself: `q 1 0 0 1 595.276 0 cm /P1 Do Q`; none where it does anything else. */
function readPlacings(content: string): readonly Placing[] {
  const placings = [...content.matchAll(PLACING)].map(([, left, form = '']) => ({
    form,
    left: Number(left),
  }))
  return content.replace(PLACING, '').trim() === '' ? placings : []
}

const PLACING = /\bq 1 0 0 1 (\d+(?:\.\d+)?) 0 cm \/(\w+) Do Q\b/g

/** Tells whether a form paints a page and nothing else. */
const shows = (
  form: PdfObject | undefined,
  page: Bound,
  booklet: PdfObjects,
  isSame: IsSame,
): boolean =>
  form instanceof PdfStream &&
  booklet.name(form, 'Subtype') === 'Form' &&
  [...form.keys()].every(({ value }) => OF_FORM.has(value)) &&
  isNear(numbersOf(booklet.all(form, 'BBox')), page.box) &&
  isNear(matrixOf(form, booklet), page.matrix) &&
  isSame(form.get(PdfName.of('Resources')), page.resources) &&
  paintedIn(decode(form).toString('latin1')) === page.painted

const matrixOf = (form: PdfStream, booklet: PdfObjects): readonly number[] => {
  const numbers = numbersOf(booklet.all(form, 'Matrix'))
  return numbers.length === 0 ? unit : numbers
}

const numbersOf = (values: readonly PdfObject[]): readonly number[] =>
  values.map((value) => (value instanceof PdfNumber ? value.value : Number.NaN))

/** Lengths are written in thousandths of a point. */
const isNear = (some: readonly number[], wanted: readonly number[]): boolean =>
  some.length === wanted.length &&
  some.every((one, at) => Math.abs(one - (wanted[at] ?? Number.NaN)) <= ROUNDING)

const ROUNDING = 0.01

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
