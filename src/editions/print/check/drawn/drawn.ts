import type { Shape } from '../../../../proof/pdf/painted.ts'
import type { Box } from '../../../../proof/pdf/pen.ts'
import type { Publication } from '../../../../publication/tree.ts'
import { blocksOf } from '../../../../publication/walk.ts'
import { type Fault, FLAW, type Rule } from '../rule.ts'
import { linesAtWords } from './at-words.ts'
import { ourLines } from './our-lines.ts'

/**
 * Every line that is drawn is one of ours: those of the title page, between rows of a table and around it, above and below a box
 * and beside one in another, between paragraphs, beneath links, and at what was changed. A line that stands beside letters
 * strikes and hides nothing, and yet may part what belongs together, or be read as a dash.
 */
export const checkDrawn: Rule = function* (proof, publication, layout): Generator<Fault> {
  const isOurs = ourLines(proof, layout)
  const isAtWords = linesAtWords(proof)
  let breaks = breaksIn(publication)
  for (const { page, lines, shapes } of proof.painted) {
    const title = page === 1 ? titleRule(lines) : []
    const strange = [...lines, ...shapes].filter((shape) => {
      // The marks of a sheet have a rule of their own.
      if (title.includes(shape) || (layout.sheet && shape.artifact === 'Page')) return false
      if (!shape.isArtifact) return !isAtWords(shape, page)
      if (!shape.box || isOurs(shape.box, page)) return false
      if (!isBreak(shape.box)) return true
      breaks -= 1
      return breaks < 0
    })
    const [first] = strange
    if (first)
      yield {
        reason: `Page ${page} has ${count(strange.length)} none of ours, the first ${tell(first)}.`,
        ...FLAW,
      }
  }
}

const count = (lines: number): string =>
  lines === 1 ? '1 line that is' : `${lines} lines that are`

/** `72 points from the left and 400 from the foot`. */
const tell = ({ box }: Shape): string =>
  box
    ? `${Math.round(box.left)} points from the left and ${Math.round(box.foot)} from the foot`
    : 'of no place'

/** The two lines above the title, a thick one and right below it a thin one that is as long. */
function titleRule(lines: readonly Shape[]): readonly Shape[] {
  const [thick, thin] = lines
    .filter(({ isArtifact, artifact }) => isArtifact && artifact !== 'Page')
    .toSorted((one, other) => heightOf(other) - heightOf(one))
  if (!thick?.box || !thin?.box) return []
  const isOne =
    isSame(thick.box.left, thin.box.left) &&
    isSame(thick.box.right, thin.box.right) &&
    thick.box.foot - thin.box.top < BETWEEN
  return isOne ? [thick, thin] : []
}

const heightOf = ({ box }: Shape): number => (box ? box.top - box.foot : 0)

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 0.1

/** Points between the lines of the title page at the most (0.75 measured). */
const BETWEEN = 2

/** How many lines between paragraphs the publication has. */
const breaksIn = ({ parts }: Publication): number =>
  parts.flatMap(blocksOf).filter(({ type }) => type === 'thematicBreak').length

/** Ten millimetres long, and as thick as Chromium draws 1.5 points. */
const isBreak = ({ left, right, top, foot }: Box): boolean =>
  right - left > 26.9 && right - left < 30.1 && top - foot > 1.4 && top - foot < 1.6
