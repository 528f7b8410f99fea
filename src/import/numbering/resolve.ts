import type { Styles } from '../styles/styles.ts'
import type { ResolvedList } from './counters.ts'
import type { Definitions } from './definitions.ts'

/** Finds what a list is counted with, and its levels; undefined where the file has no such list. */
export type Resolve = (list: string) => ResolvedList | undefined

/** Finds lists by their ids, each once. */
export function createResolve(definitions: Definitions, styles: Styles): Resolve {
  const known = new Map<string, ResolvedList | undefined>()
  return (list) => {
    if (!known.has(list)) known.set(list, follow(list, { definitions, styles, above: [] }))
    return known.get(list)
  }
}

interface Context {
  readonly definitions: Definitions
  readonly styles: Styles
  /** The lists that have led to this one. */
  readonly above: readonly string[]
}

/** A definition may name a style, which names the list that has the levels (w:numStyleLink, 17.9.21). */
function follow(list: string, context: Context): ResolvedList | undefined {
  const { definitions, styles, above } = context
  const used = definitions.lists.get(list)
  const definition = definitions.definitions.get(used?.definition ?? '')
  if (!used || !definition) return undefined
  const linked = styles.style(definition.numberingStyle)?.list
  const isNew = linked !== undefined && linked !== list && !above.includes(linked)
  const other = isNew ? follow(linked, { ...context, above: [...above, list] }) : undefined
  const level: ResolvedList['level'] = (at) =>
    used.levels.get(at) ?? other?.level(at) ?? definition.levels.get(at)
  return { definition: other?.definition ?? definition.id, list, starts: used.starts, level }
}
