import { openingOf } from '../../../publication/opening.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { divisionsOf, notesIn } from '../../pdf/divisions.ts'
import type { PdfProof } from '../../pdf/open.ts'
import { type Fault, REPORT } from './rule.ts'
import { headingsOf } from './tree-letters.ts'

/** The heading over the notes of a part, which is ours, stands next below the part's title, or as high as its headings. */
export function* noteHeadingFaults(proof: PdfProof, { parts }: Publication): Generator<Fault> {
  const wanted = parts.filter(({ notes }) => notes.length > 0).map(typeOver)
  const found = divisionsOf(proof).flatMap(({ notes }) =>
    notes.flatMap((section) => notesIn(section).heading.map(({ type }) => type)),
  )
  if (found.join() !== wanted.join())
    yield {
      reason: `The headings over notes are “${found.join(' ')}”, not “${wanted.join(' ')}”.`,
      hint: REPORT,
    }
}

function typeOver(part: Part): string {
  const toType = headingsOf(part)
  const { title } = openingOf(part.children)
  return title ? lower(toType(title)) : toType({ level: 1 })
}

/** `H3` below `H2`; there is none below `H6`. */
const lower = (type: string): string => `H${Math.min(6, Number(type.slice(1)) + 1)}`
