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
    let previous: Numbered | undefined
    for (const numbered of numberedOf(publication)) {
      const finding = previous ? compare(previous, numbered, seen) : checkFirst(numbered)
      if (finding) yield { ...finding, part: numbered.part, position: numbered.paragraph.position }
      if (!seen.has(numbered.number)) seen.set(numbered.number, numbered)
      previous = numbered
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

function checkFirst({ number }: Numbered): Finding | undefined {
  if (number.split('.').at(-1) === '1') return undefined
  return {
    severity: 'warning',
    reason: `The first paragraph has the number ${number}`,
    hint: 'restore the paragraphs before it, if they are held',
  }
}

function compare(
  previous: Numbered,
  numbered: Numbered,
  seen: ReadonlyMap<string, Numbered>,
): Finding | undefined {
  const { number } = numbered
  if (follows(previous.number, number) || opensItsChapter(numbered)) return undefined
  const expected = successorFor(previous.number, number)
  const reason = `Paragraph ${number} stands where ${expected} belongs`
  const before = seen.get(number)
  if (before && number === '1' && numbered.opensPart)
    return { severity: 'warning', reason, hint: countOn }
  if (before) return { reason, hint: repeated(number, before, numbered) }
  if (numbered.opensPart && isLaterChapter(previous.number, number))
    return { severity: 'warning', reason, hint: `restore paragraph ${expected}, if it is held` }
  return { reason, hint: restore(number, expected) }
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
