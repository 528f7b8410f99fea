import { openingOf } from '../../../publication/opening.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { divisionsOf, notesIn } from '../../pdf/divisions.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Element } from '../../pdf/tags.ts'
import { elementsOf, kidsOf } from '../../pdf/texts.ts'
import { type Fault, REPORT } from './rule.ts'

/**
 * Finds a heading of ours of another level than it should have: the title of the publication is the first, the contents stand
 * below it, their lists below them; the notes of a part below its title, or beside its highest where it has none; what was changed since publication as high as the contents, its
 * versions below it.
 */
export function* ourHeadingFaults(proof: PdfProof, { parts }: Publication): Generator<Fault> {
  const sections = elementsOf(proof.tags, 'Document').flatMap(kidsOf)
  const isText = (section: Element): boolean => elementsOf([section], 'Art').length > 0
  const [first, last] = [sections.findIndex(isText), sections.findLastIndex(isText)]
  yield* levelFaults(sections.slice(0, Math.max(0, first)), ['H1', 'H2'], 'before')
  yield* levelFaults(sections.slice(last + 1), ['H2'], 'after')
  for (const [index, { notes }] of divisionsOf(proof).entries()) {
    const part = parts[index]
    const level = part ? levelOfNotes(part) : ''
    for (const { type } of notes.flatMap((section) => notesIn(section).heading))
      if (type !== level) yield fault(`The heading of notes is ${type}, not ${level}.`)
  }
}

/** Those of these levels come first; all others stand below them. */
function* levelFaults(
  sections: readonly Element[],
  levels: readonly string[],
  place: string,
): Generator<Fault> {
  const found = sections.flatMap(headingsIn)
  const wanted = found.map((_, index) => levels[index] ?? 'H3')
  if (found.join() !== wanted.join())
    yield fault(`The headings ${place} the text are ${found.join(', ')}, not ${wanted.join(', ')}.`)
}

const headingsIn = (section: Element): readonly string[] =>
  elementsOf([section], 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map(({ type }) => type)

function levelOfNotes({ children, title }: Part): string {
  if (openingOf(children).title) return 'H3'
  const [first] = children
  return first?.type === 'heading' && toPlainText(first.children) === title ? 'H2' : 'H3'
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
