const NUMBER = /^((?:[A-Z]|\d{1,4})(?:\.\d{1,4})+)\s/

/** The paragraph number that opens a text, as `7.1`, `7.1.2` or `A.3`; none where the point is escaped. */
export const numberAt = (content: string): string | undefined => NUMBER.exec(content)?.[1]

/** Tells whether `number` may follow `previous`: the next at its depth, the first below, or the next above. */
export function follows(previous: string, number: string): boolean {
  const before = previous.split('.')
  const after = number.split('.')
  if (after.length === before.length + 1 && number === `${previous}.1`) return true
  return before.some((_, depth) => number === nextAt(before, depth, after.length))
}

/** The number that belongs after `previous`, at its own depth: `7.5` after `7.4`. */
export const successor = (previous: string): string => {
  const parts = previous.split('.')
  return nextAt(parts, parts.length - 1, parts.length)
}

function nextAt(parts: readonly string[], depth: number, length: number): string {
  const head = [...parts.slice(0, depth), increment(parts[depth] ?? '')]
  return [...head, ...Array.from({ length: Math.max(length - head.length, 0) }, () => '1')].join(
    '.',
  )
}

const increment = (part: string): string =>
  /^\d+$/.test(part) ? String(Number(part) + 1) : String.fromCharCode(part.charCodeAt(0) + 1)
