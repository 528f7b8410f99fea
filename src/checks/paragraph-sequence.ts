import { follows, successorFor } from '../publication/parse/numbers.ts'
import type { Paragraph, Part, Publication } from '../publication/tree.ts'
import type { Finding, Rule } from './rule.ts'

/** A paragraph with a number, and the part it is in. */
interface Numbered {
  readonly number: string
  readonly paragraph: Paragraph
  readonly part: Part
  /** Whether it is the first of its part that has a number. */
  readonly opensPart: boolean
}

/**
 * Paragraph numbers follow one another through all parts, for a document is cited by them; a number that is skipped or
 * stands twice is a paragraph lost or a slip of the pen.
 */
export const paragraphSequence: Rule = {
  name: 'paragraph-sequence',
  *check(publication) {
    const seen = new Map<string, Numbered>()
    let before: readonly string[] = []
    for (const numbered of numberedOf(publication)) {
      const { number, part, paragraph } = numbered
      const finding = check(numbered, before, seen)
      if (finding) yield { ...finding, part, position: paragraph.position }
      before = finding ? [number, ...placeOf(number, before)] : [number]
      if (!seen.has(number)) seen.set(number, numbered)
    }
  },
}

const numberedOf = ({ parts }: Publication): readonly Numbered[] =>
  parts.flatMap((part) =>
    part.children
      .filter((block) => block.type === 'paragraph')
      .flatMap((paragraph) =>
        paragraph.number === undefined ? [] : { number: paragraph.number, paragraph, part },
      )
      .map((numbered, index) => ({ ...numbered, opensPart: index === 0 })),
  )

/**
 * Checks a number against those that it may follow: the one before it and, where that was out of place, also the last
 * in its place and the one that belonged there, so that one slip gives one message.
 */
function check(
  numbered: Numbered,
  before: readonly string[],
  seen: ReadonlyMap<string, Numbered>,
): Finding | undefined {
  const { number, opensPart } = numbered
  const [previous] = before
  if (previous === undefined) return checkFirst(number)
  if (before.some((one) => follows(one, number)) || opensItsChapter(numbered)) return undefined
  const expected = successorFor(previous, number)
  const reason = `Paragraph ${number} stands where ${expected} belongs`
  const first = seen.get(number)
  if (first && number === '1' && opensPart) return { severity: 'warning', reason, hint: countOn }
  if (first) return { reason, hint: repeated(number, first, numbered) }
  if (opensPart && isLaterChapter(previous, number))
    return { severity: 'warning', reason, hint: `restore paragraph ${expected}, if it is held` }
  return { reason, hint: restore(number, expected) }
}

/** The number before one that is out of place, and the one that belonged there. */
const placeOf = (number: string, [previous]: readonly string[]): readonly string[] =>
  previous === undefined ? [] : [previous, successorFor(previous, number)]

function checkFirst(number: string): Finding | undefined {
  if (number.split('.').at(-1) === '1') return undefined
  return {
    severity: 'warning',
    reason: `The first paragraph has the number ${number}`,
    hint: 'restore the paragraphs before it, if they are held',
  }
}

/** `7.1` in `07-next-steps.md`: the chapters before it need not be held. */
const opensItsChapter = ({ number, part, opensPart }: Numbered): boolean =>
  opensPart &&
  /^\d+(?:\.1)+$/.test(number) &&
  Number(/(\d+)-[^/]*$/.exec(part.source.path)?.[1]) === Number(number.split('.')[0])

const isLaterChapter = (previous: string, number: string): boolean =>
  /^\d+(?:\.1)+$/.test(number) && Number.parseInt(number, 10) > Number.parseInt(previous, 10)

const countOn = 'count on from the part before, so that a number names one paragraph'

function repeated(number: string, before: Numbered, { part }: Numbered): string {
  const line = `line ${before.paragraph.position.line}`
  const place = before.part === part ? line : `${line} of ${before.part.source.path}`
  return `correct the number; ${number} stands at ${place} too`
}

/** A number of quite another row may be no number at all: `3.5 million`, `1997. That`. */
function restore(number: string, expected: string): string {
  const isOther = number.split('.')[0] !== expected.split('.')[0]
  if (!isOther) return `restore paragraph ${expected}, or correct the number`
  const escaped = number.includes('.') ? number.replace('.', '\\.') : `${number}\\.`
  return `restore paragraph ${expected}, or write ${escaped} where it is not the number of a paragraph`
}
