import type { Reading } from '../reading.ts'
import type { StoryBlock, StoryInline } from '../story.ts'

/** The blocks of a note without the mark that is typed at its beginning, which is its label. */
export function withoutMark(
  blocks: readonly StoryBlock[],
  mark: string,
  { amendments }: Reading,
): readonly StoryBlock[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return blocks
  const start = first.inlines.findIndex(
    (inline) => inline.type !== 'text' || inline.value.trim() !== '',
  )
  const opening = first.inlines[start]
  if (opening?.type !== 'text' || !opening.value.trimStart().startsWith(mark)) return blocks
  // A mark that a change of the first paragraph has touched is left as it is, and printed twice.
  if (
    amendments.some(
      ({ place, offset }) =>
        place.text === first.place.text &&
        place.paragraph === first.place.paragraph &&
        offset < mark.length,
    )
  )
    return blocks
  amendments.push({
    place: first.place,
    offset: 0,
    found: mark,
    written: '',
    reason: 'noteMark',
  })
  const value = opening.value.trimStart().slice(mark.length).trimStart()
  const inlines: readonly StoryInline[] = [{ ...opening, value }, ...first.inlines.slice(start + 1)]
  return [{ ...first, inlines }, ...others]
}
