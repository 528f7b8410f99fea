import type { Message } from './message.ts'

/** The most messages of one kind that are told of one file: who reads on learns nothing more. One more is told too. */
const MOST = 20

/**
 * Messages, twenty of a kind and file at most; right after the last of them stands how many more there are. Of one kind
 * are those of one rule and severity whose reasons differ in numbers, names and quoted words alone. What is to be told in any
 * case is told, however often.
 */
export function boundMessages(
  messages: readonly Message[],
  isTold: (message: Message) => boolean = () => false,
): readonly Message[] {
  const others = messages.filter((message) => !isTold(message))
  const kinds = [...Map.groupBy(others, makeToKind()).values()]
  const heaps = kinds.filter(({ length }) => length > MOST + 1)
  if (heaps.length === 0) return messages
  const untold = new Set(heaps.flatMap((heap) => heap.slice(MOST)))
  const counts = new Map(heaps.map((heap) => [heap[MOST - 1], heap.length - MOST]))
  return messages
    .filter((message) => !untold.has(message))
    .flatMap((message) => {
      const more = counts.get(message)
      return more === undefined ? message : [message, toRest(message, more)]
    })
}

/** Names kinds; past the twentieth of one rule in one file, all others are one. */
function makeToKind(): (message: Message) => string {
  const known = new Map<string, Set<string>>()
  return ({ rule, severity, source, publication, edition, reason }) => {
    const group = [rule, severity, source?.path, publication, edition].join(' ')
    const shapes = known.get(group) ?? new Set()
    known.set(group, shapes)
    const shape = toShape(reason)
    if (shapes.size < MOST) shapes.add(shape)
    return shapes.has(shape) ? `${group} ${shape}` : group
  }
}

/** The plain words at the beginning of a reason, without what it names or quotes. */
const toShape = (reason: string): string =>
  reason
    .slice(0, 200)
    .replace(/["“«][^"”»]*["”»]?|[:;,(].*/gs, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{Ll}+$/u.test(word))
    .join(' ')

/** Stands for the messages that are not told one by one. */
function toRest({ rule, severity, source, publication, edition }: Message, more: number): Message {
  return {
    rule,
    severity,
    reason: `and ${more.toLocaleString('en-GB')} more like it`,
    hint: 'mend those above, or what they have in common; the others are told then',
    ...(source && { source }),
    ...(publication !== undefined && { publication }),
    ...(edition !== undefined && { edition }),
    more,
  }
}
