/** One way to read the label of an item: `(i)` is the first Roman number, and the ninth letter. */
export interface LabelReading {
  /** What the label is made of: its marks with `1`, `a`, `A`, `i`, `I`, or `aa` between them: `(a)`, `1.`, `aa)`. */
  readonly style: string
  /** Its place in its row; of a label that was put in later (`5a`, `(ba)`), the place before it, and its own after that. */
  readonly key: readonly [number] | readonly [number, number]
}

/** A label as it stands at the beginning of a line. */
export interface Label {
  /** As typed: `(a)`, `5a.`, `ii)`. */
  readonly text: string
  readonly readings: readonly LabelReading[]
}

/**
 * `(a)`, `a)`, `a.`, `(1)`, `12.`, `5a.`, `(2ZA)`, `aa)`, `(iii)`, at the beginning of a text and before white space or its
 * end. In an amendment the mark that opens a quotation stands before: `“(i)`.
 */
const LABEL =
  /^[“‘„«"']?(?:\((\d{1,4}[A-Za-z]{0,2}|[A-Za-z]{1,7})\)|(\d{1,9}[A-Za-z]{0,2}|[A-Za-z]{1,7})([.)]))(?=\s|$)/

/** `1°`, as French laws count; `1° bis`, which was put in after it, is a label of two words and is left to the text. */
const DEGREES =
  /^[“«"]?(\d{1,3})[°º](?=\s|$)(?!\s(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\s)/

/** The label that a text begins with; none where it begins with a word, or with a number that is none. */
export function labelAt(text: string): Label | undefined {
  const [ordinal, place] = DEGREES.exec(text) ?? []
  if (ordinal) return { text: ordinal, readings: [{ style: '1°', key: [Number(place)] }] }
  const [label, inner, outer, mark] = LABEL.exec(text) ?? []
  const core = inner ?? outer
  if (label === undefined || core === undefined) return undefined
  const frame = (made: string): string => (inner === undefined ? `${made}${mark}` : `(${made})`)
  const readings = readingsOf(core).map(([made, key]) => ({ style: frame(made), key }))
  return readings.length > 0 ? { text: label, readings } : undefined
}

type Reading = readonly [made: string, key: LabelReading['key']]

function readingsOf(core: string): readonly Reading[] {
  const [, figures, letters = ''] = /^(\d+)([A-Za-z]*)$/.exec(core) ?? []
  if (figures !== undefined) return [['1', withInsert(Number(figures), letters)]]
  return [...romanReadings(core), ...letterReadings(core)]
}

/** `5` and `a` as the first that was put in after the fifth; `ZA` stands before `A` (Acts of Parliament). */
function withInsert(place: number, letters: string): LabelReading['key'] {
  if (letters === '') return [place]
  const inserted = placeOf(letters.at(-1) ?? '')
  return [place, /^z./i.test(letters) ? inserted / 100 : inserted]
}

/** `a`, `ba` (put in after `b`), `aa` (the first of its own row, or the one after `z`), `ab` (the one after `aa`). */
function letterReadings(core: string): readonly Reading[] {
  const made = core === core.toLowerCase() ? 'a' : 'A'
  if (made === 'A' && core !== core.toUpperCase()) return []
  const [first = 0, second] = [...core].map(placeOf)
  if (second === undefined) return [[made, [first]]]
  if (core.length > 2) return isRepeated(core) ? [[made.repeat(core.length), [first]]] : []
  return [
    ...(isRepeated(core) ? ([[made.repeat(2), [first]]] as const) : []),
    [made, [first, second]],
    [made, [isRepeated(core) ? 26 + first : 26 * first + second]],
  ]
}

const isRepeated = (core: string): boolean => [...core].every((letter) => letter === core[0])

/** The place of a letter in the alphabet, from 1. */
const placeOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96

const ROMAN = /^(?=.)(l?x{0,3}|x[lc])(v?i{0,3}|i[vx])$/

/** Roman numbers up to 89, in letters of one case. */
function romanReadings(core: string): readonly Reading[] {
  const small = core.toLowerCase()
  if ((core !== small && core !== core.toUpperCase()) || !ROMAN.test(small)) return []
  return [[core === small ? 'i' : 'I', [romanValue(small)]]]
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

const romanValue = (figures: string): number =>
  [...figures].reduce((sum, figure, index) => {
    const value = ROMAN_VALUES[figure] ?? 0
    return (ROMAN_VALUES[figures[index + 1] ?? ''] ?? 0) > value ? sum - value : sum + value
  }, 0)

/** Tells whether a reading is the first of its row: `(a)`, `i.`, `1)`. */
export const isFirst = ({ key }: LabelReading): boolean => key.length === 1 && key[0] === 1

/** Tells whether one reading comes right after another: the next, or one that was put in after it. */
export function isNext(before: LabelReading, after: LabelReading): boolean {
  if (before.style !== after.style) return false
  const [place, inserted] = before.key
  const [next, nextInserted] = after.key
  if (nextInserted === undefined) return next === place + 1
  if (inserted === undefined) return next === place || (next === place + 1 && nextInserted < 1)
  return next === place && nextInserted > inserted
}

/** Tells whether one reading comes after another, with steps left out between them perhaps. */
export function isAfter(before: LabelReading, after: LabelReading): boolean {
  if (before.style !== after.style) return false
  const [place, inserted = 0] = before.key
  const [next, nextInserted = 0] = after.key
  return next > place || (next === place && nextInserted > inserted)
}
