import type { Level, List } from './definitions.ts'
import { toCountable } from './greatest.ts'

/** A list, resolved: what it is counted with, and its levels. */
export interface ResolvedList {
  /** The definition that all lists of one count share. */
  readonly definition: string
  readonly list: string
  readonly starts: List['starts']
  level(at: number): Level | undefined
}

/** Word's lists have nine levels (17.9.3). */
const LEVELS = 9

/** Counts paragraphs of lists: gives the number of a paragraph, and before it those of the levels above. */
export type Counters = (list: ResolvedList, at: number) => readonly number[]

/**
 * New counters. All lists of one definition share a count (17.9.15); a beginning of a list's own (w:startOverride) holds
 * once, at its first paragraph of that level.
 */
export function createCounters(): Counters {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, at) => {
    const count = counts.get(list.definition) ?? []
    counts.set(list.definition, count)
    startAnew(list, at, { count, begun })
    for (let above = 0; above < at; above++)
      count[above] ??= toCountable(list.level(above)?.start ?? 1)
    const before = count[at]
    count[at] = toCountable(before === undefined ? (list.level(at)?.start ?? 0) : before + 1)
    for (let below = at + 1; below < LEVELS; below++)
      if (isRestarted(list.level(below), at)) count[below] = undefined
    return count.slice(0, at + 1).map((number) => number ?? 1)
  }
}

function startAnew(
  { list, starts }: ResolvedList,
  at: number,
  { count, begun }: { readonly count: (number | undefined)[]; readonly begun: Set<string> },
): void {
  for (const [level, start] of starts) {
    const key = `${list}/${level}`
    if (level > at || begun.has(key)) continue
    begun.add(key)
    if (level === at) {
      count[level] = toCountable(start) - 1
      count.length = level + 1
    } else count[level] ??= toCountable(start)
  }
}

/** A level begins anew after any above it, or after those that w:lvlRestart allows: that one, and those above (17.9.10). */
const isRestarted = (level: Level | undefined, after: number): boolean =>
  level?.restart === undefined || after < level.restart
