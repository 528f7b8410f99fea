import type { FrontMatter } from '../front-matter.ts'
import { type Numberer, toId } from './numberer.ts'
import { follows, isFirstNumber, type Numbering, numberingAt, successorFor } from './numbers.ts'
import type { Sequences } from './sequences.ts'

/** The label of an item that may be a numbered paragraph. */
const WHOLE = /^\d+[A-Z]*[.)]$/

/** Numbers paragraphs by what they begin with; with whole numbers, the items of lists at the top too. */
export function makeParagraphNumberer(
  numbering: FrontMatter['numbering'],
  sequences: Sequences,
): Numberer {
  /** Whether the last number stood bare: then the next one may. */
  let isAfterBare = false
  return {
    heading(heading) {
      sequences.meet(heading)
      return heading
    },
    paragraph(text, next) {
      const found = numberingAt(text, numbering)
      if (!found || !(found.isSure || isInRow(found, next))) return undefined
      isAfterBare = found.isBare === true
      const { number, label } = found
      const scope = sequences.take(number)
      return { number, label, id: toId(number, scope), ...(scope && { scope }) }
    },
    takes({ items }) {
      const labels = items.map(({ label = '' }) => label)
      const [first = ''] = labels
      if (numbering !== 'whole' || !labels.every((label) => WHOLE.test(label))) return false
      const goesOn = sequences.isEmpty || sequences.goesOn(first.slice(0, -1))
      return goesOn || (first === '1.' ? sequences.mayBeginAgain : first.endsWith('.'))
    },
  }

  /**
   * What may be a word too, as `A1`, is a number where it goes on with a row, or is the first of a row of which the next
   * paragraph with a number has the second. Bare figures go on with bare figures alone. A number that stands twice, or after
   * one that is left out, is one all the same: the rule `paragraph-sequence` tells of it.
   */
  function isInRow({ number, isBare = false }: Numbering, next: Iterable<string>): boolean {
    const goesOn = sequences.goesOn(number)
    const isNear = goesOn || isSlip(sequences.last, number)
    if (isNear && !isFirstNumber(number) && (!isBare || isAfterBare)) return true
    if (!goesOn && !isFirstNumber(number)) return false
    for (const text of next) {
      const other = numberingAt(text, numbering)
      if (other) return (other.isBare ?? false) === isBare && follows(number, other.number)
    }
    return false
  }
}

/** Tells whether a number is the last one again, or the one after the next: `Q4` after `Q2`. */
const isSlip = (last: string | undefined, number: string): boolean =>
  last !== undefined && (number === last || follows(successorFor(last, number), number))
