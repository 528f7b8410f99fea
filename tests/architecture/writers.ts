import type { Import } from './imports.ts'

/** Files that say what must be so of a finished edition: they may use nothing of what writes it. */
const isRule = (path: string): boolean =>
  /^src\/proof\//.test(path) ||
  /^src\/editions\/[^/]+\/(?:check(?:\/|\.ts$)|[a-z]+-rules\.ts$|table-places\.ts$)/.test(path)

/** What a rule of an edition may use of `editions/`: other rules, values of a layout, what a house may choose. */
const isValue = (path: string): boolean =>
  /^src\/editions\/(?:print\/layouts\/|print-choices\.ts$)/.test(path)

/** What writes editions: their folders but for rules and values, and all of typesetting. */
export const isWriter = (path: string): boolean =>
  path.startsWith('src/typesetting/') ||
  (/^src\/editions\/[^/]+\//.test(path) && !isRule(path) && !isValue(path))

/** Every way from a rule to what writes, by imports of values, as sentences that name each step. */
export function findWaysToWriters(imports: readonly Import[]): readonly string[] {
  const byFile = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  )
  const ways: string[] = []
  const follow = (path: string, way: readonly string[], seen: Set<string>): void => {
    for (const { to } of byFile.get(path) ?? []) {
      if (isWriter(to)) ways.push([...way, to].join(' → '))
      if (isWriter(to) || seen.has(to)) continue
      seen.add(to)
      follow(to, [...way, to], seen)
    }
  }
  for (const path of byFile.keys()) if (isRule(path)) follow(path, [path], new Set([path]))
  return ways
}
