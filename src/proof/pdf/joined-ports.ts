/** An end of a line between the two halves of pdf.js, as they use one. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(name: string, listener: Listener): void
  removeEventListener(name: string, listener: Listener): void
  terminate(): void
}

type Listener = (event: { readonly data: unknown }) => void

/** Tells whether a message is to arrive. */
export type IsWanted = (message: unknown) => boolean

/**
 * Two ends of a line. What is sent at one arrives at the other as it is: pdf.js itself copies all of it, a fifth of the
 * time that a file is read in (measured). Only the lists of a page's operators are copied, which pdf.js empties once they
 * are sent. What is not wanted never arrives.
 */
export function joinedPorts(isWanted: IsWanted): readonly [Port, Port] {
  const [near, far] = [new Set<Listener>(), new Set<Listener>()]
  return [makePort(near, far, isWanted), makePort(far, near, isWanted)]
}

const makePort = (own: Set<Listener>, other: ReadonlySet<Listener>, isWanted: IsWanted): Port => ({
  postMessage: (message) => {
    if (!isWanted(message)) return
    const data = withOwnLists(message)
    queueMicrotask(() => {
      for (const listener of [...other]) listener({ data })
    })
  },
  addEventListener: (_, listener) => own.add(listener),
  removeEventListener: (_, listener) => own.delete(listener),
  terminate: () => own.clear(),
})

/** A message with lists of its own in the place of those of the page's operators and operands. */
function withOwnLists(message: unknown): unknown {
  if (!isObject(message) || !('chunk' in message) || !isObject(message.chunk)) return message
  const lists = Object.entries(message.chunk).map(([key, value]: readonly [string, unknown]) => [
    key,
    Array.isArray(value) ? value.slice() : value,
  ])
  return { ...message, chunk: Object.fromEntries(lists) }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
