import type { Message } from './message.ts'

/** Messages in the order of their paths, lines and columns; those without a place first, equals as they came. */
export const sortMessages = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted(
    (one, other) =>
      compare(one.source?.path ?? '', other.source?.path ?? '') ||
      compare(one.position?.line ?? 0, other.position?.line ?? 0) ||
      compare(one.position?.column ?? 0, other.position?.column ?? 0),
  )

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
