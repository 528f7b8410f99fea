import type { DocumentPlace, Message } from './message.ts'

/**
 * Messages in the order of their paths, lines and columns, or of the first of their paragraphs, notes after the text; those
 * without a place first, equals as they came.
 */
export const sortMessages = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted(
    (one, other) =>
      compare(one.source?.path ?? '', other.source?.path ?? '') ||
      compare(one.position?.line ?? 0, other.position?.line ?? 0) ||
      compare(one.position?.column ?? 0, other.position?.column ?? 0) ||
      comparePlaces(one.places?.[0], other.places?.[0]),
  )

/** The text before the notes; among notes as they came, for only the document knows their order. */
function comparePlaces(one: DocumentPlace | undefined, other: DocumentPlace | undefined): number {
  const [isIn, isOtherIn] = [one?.note !== undefined, other?.note !== undefined]
  if (isIn && isOtherIn) return 0
  return (
    compare(Number(isIn), Number(isOtherIn)) || compare(one?.paragraph ?? 0, other?.paragraph ?? 0)
  )
}

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
