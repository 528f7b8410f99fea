import type { FrontMatter } from '../front-matter.ts'

/** A paragraph number, and as it is printed: with a full stop, or without. */
export interface Numbering {
  readonly number: string
  readonly label: string
  /** False for what may be a word too (`A1`, `12`, `7.4m`): it is a number only in a row of them. */
  readonly isSure: boolean
  /** True for figures and nothing else (`12 The ferries`): a sentence may begin with them. */
  readonly isBare?: boolean
}

/** `7.1`, `7.1.2`, `1.1A`, `A.3`, `ES.1`, `A1.1`: two steps or more. */
const STEPS = /^((?:[A-Z]{1,3}\d{0,3}|\d{1,4})(?:\.\d{1,4}[A-Z]{0,2})+)\.?(?=\s|$)/
/** `A1`, `ES1`, `Q12`, `B-3`, `7.1a`. */
const UNSURE = /^([A-Z]{1,3}[-–]?\d{1,4}[A-Z]{0,2}|(?:\d{1,4}\.)+\d{1,4}[a-z]{1,2})\.?(?=\s|$)/
/** With `numbering: whole`, `12A.`, and `12` where others stand round it. */
const WHOLE = /^(\d{1,4}[A-Z]{0,2})[.)](?=\s|$)/
const BARE = /^(\d{1,4}[A-Z]{0,2})(?=[^\S\u00a0]+[\p{Lu}\p{N}“"‘'([])/u

/** The number that opens a paragraph; none where a point is escaped. */
export function numberingAt(
  content: string,
  numbering: FrontMatter['numbering'],
): Numbering | undefined {
  const isWhole = numbering !== 'decimal'
  const found =
    match(STEPS, content, true) ??
    match(UNSURE, content, false) ??
    (isWhole ? (match(WHOLE, content, true) ?? bareAt(content)) : undefined)
  return found
}

function bareAt(content: string): Numbering | undefined {
  const found = match(BARE, content, false)
  return found && { ...found, isBare: true }
}

function match(pattern: RegExp, content: string, isSure: boolean): Numbering | undefined {
  const [label, number] = pattern.exec(content) ?? []
  if (label === undefined || number === undefined) return undefined
  return { number: number.replaceAll('–', '-'), label, isSure }
}

/** The steps of a number: `A1.2B` has `A`, `1` and `2B`; `B-3` has `B` and `3`; `1(2)` of a provision has `1` and `2`. */
export const stepsOf = (number: string): readonly string[] =>
  number.match(/\d+[A-Za-z]*|[A-Z]+/g) ?? [number]

/** Tells whether a number stands in brackets and in no section: `(2)` of an annex. */
export const isBracketed = (number: string): boolean => number.startsWith('(')

/** Tells whether a number is the first of its row: `1`, `A1`, `1.1`, `ES.1`. */
export const isFirstNumber = (number: string): boolean =>
  stepsOf(number).every((step) => step === '1' || /^[A-Z]/.test(step))

/**
 * Tells whether `number` may follow `previous`: the next at its depth, one put in after it (`1.1A`), the first below, the
 * next above, or the first of the first annex.
 */
export function follows(previous: string, number: string): boolean {
  if (isBracketed(previous) !== isBracketed(number)) return false
  const [before, after] = [stepsOf(previous), stepsOf(number)]
  if (/^\d/.test(previous) && /^A(?:[.-]?1)+$/.test(number)) return true
  const at = after.findIndex((step, depth) => step !== before[depth])
  if (at < 0) return false
  const rest = after.slice(at + (at < before.length ? 1 : 0))
  if (!rest.every((step) => step === '1')) return false
  if (at >= before.length) return true
  if (isWhole(previous) && after.length > 1) return false
  return isNextStep(before[at] ?? '', after[at] ?? '')
}

/** A paragraph `3.` is followed by `4.`, or by `3.1` in it: `4.1` would begin a chapter, which whole numbers have not. */
const isWhole = (number: string): boolean => /^\d+[A-Z]*$/.test(number)

/** `2` after `1` and after `1B`; `1A` after `1`, `1B` after `1A`, `1ZA` anywhere after `1`; `B` after `A`. */
function isNextStep(before: string, after: string): boolean {
  const [one, other] = [toParts(before), toParts(after)]
  if (one.figures === '' || other.figures === '') return after === nextLetter(before)
  if (other.letters === '') return Number(other.figures) === Number(one.figures) + 1
  if (/^Z/i.test(other.letters)) return Number(other.figures) - Number(one.figures) <= 1
  if (one.figures !== other.figures) return false
  return one.letters === '' ? /^a/i.test(other.letters) : other.letters > one.letters
}

const toParts = (step: string): { readonly figures: string; readonly letters: string } => ({
  figures: /^\d*/.exec(step)?.[0] ?? '',
  letters: step.replace(/^\d*/, ''),
})

/** The numbers from one to another, of which those put in between are left out: `2a`, `3`, `4`, `4a`. */
export function numbersThrough(first: string, last: string): readonly string[] {
  const [from, to] = [Number.parseInt(first, 10), Number.parseInt(last, 10)]
  const between = Array.from({ length: Math.max(0, to - from) }, (_, at) => String(from + at + 1))
  return [...new Set([first, ...between, last])]
}

/** The number that belongs after `previous` where `number` stands: of those that may, the one most like it. */
export function successorFor(previous: string, number: string): string {
  const [before, wanted] = [stepsOf(previous), stepsOf(number)]
  if (isWhole(previous) && !isWhole(number) && wanted[0] !== before[0]) return increment(previous)
  const depth = wanted.length
  const candidates = before.slice(0, depth).map((step, index) => {
    const steps = [...before.slice(0, index), increment(step)]
    return [...steps, ...Array.from({ length: depth - steps.length }, () => '1')]
  })
  if (depth > before.length)
    candidates.push([...before, ...Array.from({ length: depth - before.length }, () => '1')])
  const likeness = candidates.map((candidate) => countCommon(candidate, wanted))
  const best = candidates[likeness.lastIndexOf(Math.max(...likeness))]
  return best ? join(best, number) : number
}

/** Steps put together as another number has them: `A2` as `A1`, `A.2` as `A.1`. */
function join(steps: readonly string[], like: string): string {
  const separators = like.split(/\d+[A-Za-z]*|[A-Z]+/).slice(1)
  const joined = steps
    .map((step, index) => step + (index < steps.length - 1 ? (separators[index] ?? '.') : ''))
    .join('')
  if (isBracketed(like)) return `(${joined})`
  return joined.includes('(') ? `${joined})` : joined
}

const countCommon = (one: readonly string[], other: readonly string[]): number => {
  const index = one.findIndex((step, depth) => step !== other[depth])
  return index < 0 ? other.length : index
}

/** The next figure; of a letter, the next letter. */
const increment = (step: string): string => {
  const { figures } = toParts(step)
  return figures ? String(Number(figures) + 1) : nextLetter(step)
}

const nextLetter = (letter: string): string =>
  letter.slice(0, -1) + String.fromCharCode(letter.charCodeAt(letter.length - 1) + 1)
