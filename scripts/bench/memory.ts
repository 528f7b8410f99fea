import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds from one look to the next. */
const EVERY = 500

/**
 * Watches how much memory a process and all that it has started hold together, what they share counted once (Linux's
 * PSS); the function that it gives ends the watch and gives the most, in megabytes.
 */
export function watchMemory(process: number): () => number {
  let most = 0
  const look = (): void => {
    const sum = familyOf(process).reduce((bytes, each) => bytes + heldBy(each), 0)
    most = Math.max(most, sum)
  }
  const watch = setInterval(look, EVERY)
  return () => {
    clearInterval(watch)
    return most / 1000
  }
}

/** A process and those below it. */
function familyOf(process: number): readonly number[] {
  const children = Map.groupBy(listProcesses(), ({ parent }) => parent)
  const below = (one: number): readonly number[] => [
    one,
    ...(children.get(one) ?? []).flatMap(({ id }) => below(id)),
  ]
  return below(process)
}

const listProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({
      id: Number(id),
      parent: Number(numberIn(`/proc/${id}/status`, /^PPid:\s+(\d+)/m)),
    }))

/** Kilobytes. */
const heldBy = (id: number): number => numberIn(`/proc/${id}/smaps_rollup`, /^Pss:\s+(\d+)/m)

/** A number of a file of the system; 0 where the process has ended. */
function numberIn(path: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(path, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
