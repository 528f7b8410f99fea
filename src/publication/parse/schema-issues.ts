import type { $ZodIssue, $ZodIssueInvalidValue } from 'zod/v4/core'
import { alternateKeys, frontMatterKeys, isSpot, versionKeys } from '../front-matter.ts'
import { nearest } from './nearest.ts'
import type { Report } from './report.ts'
import type { ParsedYaml } from './yaml.ts'

/** What is against the front matter; a key that is misspelt is not missing too. */
export function withoutMisspelt(issues: readonly $ZodIssue[]): readonly $ZodIssue[] {
  const meant = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    const keys = issue.keys.flatMap((key) => nearest(key, keysAt(issue.path)) ?? [])
    return keys.map((key) => pathOf([...issue.path, key]))
  })
  return issues.filter(({ path }) => !meant.includes(pathOf(path)))
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/** The keys that are known where a path leads. */
const keysAt = ([key]: readonly PropertyKey[]): readonly string[] => {
  if (key === undefined) return frontMatterKeys
  return key === 'versions' ? versionKeys : alternateKeys
}

/** Says what the schema has against the front matter, in the words of those who write it. */
export function reportIssue(issue: $ZodIssue, yaml: ParsedYaml, report: Report): void {
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) reportUnknownKey(key, issue.path, yaml, report)
  else if (isMissing(issue.path, yaml.value)) reportMissing(issue.path, yaml, report)
  else reportValue(issue, yaml, report)
}

function reportMissing(path: readonly PropertyKey[], yaml: ParsedYaml, report: Report): void {
  const key = String(path.at(-1))
  report({
    rule: 'front-matter-required',
    reason: `${ownerOf(path)} has no ${key}`,
    hint: `add a line ${key}: …`,
    position: path.length > 1 ? yaml.positionOf(path) : { line: 1, column: 1 },
  })
}

function reportValue(issue: $ZodIssue, yaml: ParsedYaml, report: Report): void {
  const { message } = issue
  const { path, hint } = hintsFor(issue, yaml) ?? { path: issue.path }
  const name = toName(path)
  report({
    rule: 'front-matter-value',
    reason: name ? `The front matter's ${name} ${message}` : `The front matter ${message}`,
    hint:
      hint ??
      (name ? `correct the value of ${name}` : 'write one key a line, as title: Next steps'),
    position: yaml.positionOf(path),
  })
}

/** A fault that is known from its value: where just it stands, and what to do. */
interface Known {
  readonly path: readonly PropertyKey[]
  readonly hint: string
}

function hintsFor(issue: $ZodIssue, { value }: ParsedYaml): Known | undefined {
  const { path, message } = issue
  const hint: unknown = issue.code === 'custom' ? issue.params?.hint : undefined
  const own = valueAt(value, path)
  if (typeof hint === 'string') return { path, hint }
  if (issue.code === 'invalid_value' && typeof own === 'string') return withWord(path, own, issue)
  if (message.startsWith('must be a text')) return withColon(path, own)
  return path[0] === 'aliases' ? withAddress(path, own) : undefined
}

/** One of a few words, misspelt or with a capital: `withdrawed`, `Draft`. */
function withWord(
  path: readonly PropertyKey[],
  own: string,
  { values }: $ZodIssueInvalidValue,
): Known | undefined {
  const meant = nearest(own, values.map(String))
  return meant === undefined ? undefined : { path, hint: `did you mean ${meant}?` }
}

/** `- This is plain: you can read it.` is a key and its value to YAML. */
function withColon(path: readonly PropertyKey[], value: unknown): Known | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const at = isMapping(value) ? path : [...path, items.findIndex(isMapping)]
  if (at.at(-1) === -1) return undefined
  return { path: at, hint: 'put it in "double quotes": it holds a colon' }
}

const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An address that was copied from a browser begins with its host, or with a stroke; that of an id says where it leads too. */
function withAddress(path: readonly PropertyKey[], value: unknown): Known | undefined {
  if (typeof value !== 'string') return undefined
  const meant = value.replace(/^https?:\/\/[^/]*/i, '').replace(/^\/+|\/(?=#|$)/g, '')
  if (!isSpot(meant)) return undefined
  if (path.length === ENTRY && meant.includes('#'))
    return { path, hint: `write {from: ${meant}, to: …}, with the address that it leads to` }
  return meant === value ? undefined : { path, hint: `write ${meant}` }
}

/** Steps of the path to an entry of a list: `aliases`, 2. */
const ENTRY = 2

function valueAt(value: unknown, [step, ...others]: readonly PropertyKey[]): unknown {
  if (step === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt(Object.entries(value).find(([key]) => key === String(step))?.[1], others)
}

/** `alternates 2, language` for the path `['alternates', 1, 'language']`. */
const toName = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${String(step)}`))
    .join('')
    .replace(/^, /, '')

const ownerOf = (path: readonly PropertyKey[]): string =>
  path.length > 1 ? `The front matter's ${toName(path.slice(0, -1))}` : 'The front matter'

function isMissing(path: readonly PropertyKey[], value: unknown): boolean {
  const [step, ...others] = path
  if (step === undefined) return value === undefined
  if (typeof value !== 'object' || value === null) return false
  const entry = Object.entries(value).find(([key]) => key === String(step))
  return isMissing(others, entry?.[1])
}

function reportUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  yaml: ParsedYaml,
  report: Report,
): void {
  const known = keysAt(path)
  const suggestion = nearest(key, known)
  report({
    rule: 'front-matter-key',
    reason: `${ownerOf([...path, key])} has a key "${key}" that is not known`,
    hint: suggestion ? `did you mean ${suggestion}?` : `the keys are ${known.join(', ')}`,
    position: yaml.positionOf([...path, key]),
  })
}
