import { withPlainInitials } from './lines/initials.ts'
import { BLANK, type Line, setIn, spaceOut, withoutNumbers } from './lines/line.ts'
import { toLines } from './lines/to-lines.ts'
import type { LabelledNote, Notes } from './notes.ts'
import type { FlowBlock } from './pieces/flow.ts'
import { limitDepth } from './pieces/limit-depth.ts'
import { mendLevels } from './pieces/mend-levels.ts'
import { flowToPieces, toPieces } from './pieces/to-pieces.ts'
import type { Writing } from './writing.ts'

/** The lines of a part: its text, and after it the notes that it refers to. */
export function partLines(
  flow: readonly FlowBlock[],
  part: { readonly file: string; readonly isLast: boolean },
  notes: Notes,
  writing: Writing,
): readonly Line[] {
  const { ledger } = writing
  const groups: (readonly Line[])[] = [
    toLines(limitDepth(mendLevels(flowToPieces(flow, 'text', writing), ledger), ledger)),
  ]
  const add = (more: readonly LabelledNote[]): void => {
    for (const note of more) groups.push(noteLines(note, writing))
  }
  for (let more = notes.next(part.file); more.length > 0; more = notes.next(part.file)) add(more)
  if (part.isLast) add(notes.rest(part.file))
  return withPlainInitials(spaceOut(groups))
}

/** A note: what belongs to it is set in by four columns; what is no paragraph begins on a line of its own. */
function noteLines({ note, label }: LabelledNote, writing: Writing): readonly Line[] {
  const pieces = limitDepth(toPieces(note.blocks, 'note', writing), writing.ledger)
  const lines = withoutNumbers(toLines(pieces))
  const mark = `[^${label}]:`
  if (pieces[0]?.type === 'paragraph') return setIn(lines, `${mark} `, '    ')
  return [{ text: mark }, BLANK, ...setIn(lines, '    ', '    ')]
}
