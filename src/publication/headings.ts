import type { Heading, Part, Publication } from './tree.ts'
import { blocksOf, blocksWithin, notesOf } from './walk.ts'

/** Every heading of the text in order, those within boxes and quotations too; in notes there are none in print. */
export const textHeadingsOf = ({ parts }: Publication): readonly Heading[] =>
  parts.flatMap(headingsIn)

function headingsIn(part: Part): readonly Heading[] {
  const ofNotes = new Set(notesOf(part).flatMap(({ children }) => [...blocksWithin(children)]))
  return blocksOf(part)
    .filter((block) => block.type === 'heading')
    .filter((heading) => !ofNotes.has(heading))
}
