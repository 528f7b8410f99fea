import type { FrontMatter } from '../front-matter.ts'
import { type Numberer, toId } from './numberer.ts'
import { follows, isFirstNumber, numberingAt } from './numbers.ts'
import type { Sequences } from './sequences.ts'

/** The label of an item that may be a numbered paragraph. */
const WHOLE = /^\d+[A-Z]*[.)]$/

/** Numbers paragraphs by what they begin with; with whole numbers, the items of lists at the top too. */
export function makeParagraphNumberer(
  numbering: FrontMatter['numbering'],
  sequences: Sequences,
): Numberer {
  return {
    heading(heading) {
      sequences.meet(heading)
      return heading
    },
    paragraph(text, next) {
      const found = numberingAt(text, numbering)
      if (!found || !(found.isSure || isInRow(found.number, next))) return undefined
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
   * paragraph with a number has the second.
   */
  function isInRow(number: string, next: Iterable<string>): boolean {
    if (!isFirstNumber(number)) return sequences.goesOn(number)
    for (const text of next) {
      const other = numberingAt(text, numbering)
      if (other) return follows(number, other.number)
    }
    return false
  }
}
