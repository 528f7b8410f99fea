import { follows, stepsOf } from '../../../publication/parse/numbers.ts'
import type { Opening } from './openings.ts'

/** The typed numbers of a row of blocks, by the places of these in it. */
interface TypedNumbers {
  /** Those of paragraphs. */
  readonly sure: ReadonlySet<number>
  /** Those that may be such, for others have the same chapter, and that are written as text. */
  readonly unsure: ReadonlySet<number>
}

interface TypedNumber {
  readonly index: number
  readonly number: string
  /** `7.` of `7.4`. */
  readonly chapter: string
  readonly last: number
  readonly isTabbed: boolean
}

/**
 * Numbers are those of paragraphs that have a tab after them, or that go on with others or others with them; and of the same
 * chapter those that leave a number out after one of them, or say it twice, which the house rules tell of.
 */
export function readTypedNumbers(openings: readonly (Opening | undefined)[]): TypedNumbers {
  const all = openings.flatMap((one, index) =>
    one?.type === 'number' ? [toNumber(one, index)] : [],
  )
  const inRow = all.map((one, at) => one.isTabbed || isBeside(all[at - 1], one, all[at + 1]))
  const before = nearest(all, inRow)
  const after = nearest(all.toReversed(), inRow.toReversed()).toReversed()
  const isSure = all.map(
    (one, at) => inRow[at] === true || isWithin(before[at], one) || isWithin(one, after[at]),
  )
  const count = new Map<string, number>()
  for (const { chapter } of all) count.set(chapter, (count.get(chapter) ?? 0) + 1)
  const placesOf = (isOne: (one: TypedNumber, at: number) => boolean): ReadonlySet<number> =>
    new Set(all.filter(isOne).map(({ index }) => index))
  return {
    sure: placesOf((_, at) => isSure[at] === true),
    unsure: placesOf(({ chapter }, at) => !isSure[at] && (count.get(chapter) ?? 0) > 1),
  }
}

function toNumber(
  { number, isTabbed }: Extract<Opening, { readonly type: 'number' }>,
  index: number,
): TypedNumber {
  const last = stepsOf(number).at(-1) ?? ''
  const chapter = number.slice(0, number.length - last.length)
  return { index, number, isTabbed, chapter, last: Number.parseInt(last, 10) }
}

const isBeside = (
  before: TypedNumber | undefined,
  own: TypedNumber,
  after: TypedNumber | undefined,
): boolean =>
  (before !== undefined && follows(before.number, own.number)) ||
  (after !== undefined && follows(own.number, after.number))

/** For each number the last before it that is in a row. */
function nearest(
  numbers: readonly TypedNumber[],
  inRow: readonly boolean[],
): readonly (TypedNumber | undefined)[] {
  let last: TypedNumber | undefined
  return numbers.map((one, at) => {
    const found = last
    if (inRow[at]) last = one
    return found
  })
}

/** Tells whether two numbers of one chapter stand in their order, or are the same. */
const isWithin = (one: TypedNumber | undefined, other: TypedNumber | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.chapter === other.chapter &&
  one.last <= other.last
