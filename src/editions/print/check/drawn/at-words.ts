import { sectionAfterText } from '../../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Shape } from '../../../../proof/pdf/painted.ts'
import { pathsOf } from '../../../../proof/pdf/paths.ts'
import type { Box } from '../../../../proof/pdf/pen.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'

/**
 * Tells of what is drawn and tagged whether it may be: in a picture, as a bullet, beneath a link of the text, or at words of the
 * changes; what is no line is told of by print-placing.
 */
export function linesAtWords(proof: PdfProof): (shape: Shape, page: number) => boolean {
  const pathOf = pathsOf(proof)
  const changes = sectionAfterText(proof)
  return ({ box, sequence, isArtifact }, page) => {
    const path = pathOf({ page, sequence, isArtifact })
    if (!box || sequence === undefined || path.some(({ type }) => type === 'Figure')) return true
    if (path.at(-1)?.type === 'Lbl' && box.right - box.left <= BULLET) return true
    const mayHave = path.some((one) => one.type === 'Link' || one === changes)
    return mayHave && proof.sequence(page, sequence).some((one) => isAt(box, one))
  }
}

/** A bullet is at most so many points wide. */
const BULLET = 12

/** Tells whether a line is drawn over the width of a letter: right beneath it, or through it. */
const isAt = ({ left, right, foot, top }: Box, { x, y, width, size }: Shown): boolean =>
  left < x + width / 2 &&
  right > x + width / 2 &&
  foot > y - size * BENEATH &&
  top < y + size * THROUGH

/** In ems (0.30 and 0.33 measured). */
const BENEATH = 0.35
const THROUGH = 0.45
