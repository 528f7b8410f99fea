import type { z } from 'zod'
import type { $ZodIssue } from 'zod/v4/core'
import { nearest } from '../../publication/parse/nearest.ts'
import { unseenIn } from '../../publication/unseen.ts'
import type { ParsedJson } from './json.ts'
import { keysAt } from './keys-at.ts'

/** What is wrong in a file of data, and where (UTF-16 code units from 0). */
export interface DataFault {
  readonly reason: string
  readonly hint: string
  readonly offset: number
}

/** What is wrong with the texts and keys of a file, whatever its schema. */
export function faultsOfTexts({ texts, repeated }: ParsedJson): readonly DataFault[] {
  const unseen = texts.flatMap(({ text, offset }) =>
    unseenIn(text).map(({ reason, hint }) => ({ reason, hint, offset })),
  )
  const halves = texts.filter(({ text }) => !text.isWellFormed())
  return [
    ...unseen,
    ...halves.map(({ offset }) => ({ ...half, offset })),
    ...repeated.map(({ offset }) => ({ ...twice, offset })),
  ]
}

/** What the schema has against a file, in the words of those who write it; a key that is misspelt is not missing too. */
export function faultsOfIssues(
  issues: readonly $ZodIssue[],
  json: ParsedJson,
  schema: z.ZodType,
): readonly DataFault[] {
  const missing = issues
    .filter((issue) => hintOf(issue) === undefined)
    .map(({ path }) => path)
    .filter((path) => isMissing(path, json))
  const meantBy = (path: readonly PropertyKey[], key: string): string | undefined => {
    const absent = keysAt(schema, path).filter((other) => isMissing([...path, other], json))
    return nearest(key, absent)
  }
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], meant: meantBy(issue.path, key) }))
      : [],
  )
  const meant = unknown.map(({ path, meant }) => toName([...path.slice(0, -1), meant ?? '']))
  return [
    ...unknown.map(({ path, meant }) => toUnknown(path, meant, json)),
    ...missing
      .filter((path) => !meant.includes(toName(path)))
      .map((path) => toMissing(path, json.offsetOf(path))),
    ...issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !missing.includes(path))
      .map((issue) => toWrong(issue, json.offsetOf(issue.path))),
  ]
}

/** The hint where nothing says more. */
export const COMPARE =
  'compare the file with that in the _data folder that Faircopy comes with, or name another folder with --data DIR'

const toUnknown = (
  path: readonly PropertyKey[],
  meant: string | undefined,
  { offsetOfKey }: ParsedJson,
): DataFault => ({
  reason: `${toName(path.slice(0, -1))} has a key "${String(path.at(-1))}" that is not known`,
  hint: meant ? `did you mean ${meant}?` : 'take the key out, with its value',
  offset: offsetOfKey(path),
})

const toMissing = (path: readonly PropertyKey[], offset: number): DataFault => ({
  reason: `${toName(path.slice(0, -1))} has no ${String(path.at(-1))}`,
  hint: `add "${String(path.at(-1))}": "…"`,
  offset,
})

/** What a rule of ours found says itself what is to be done. */
const toWrong = (issue: $ZodIssue, offset: number): DataFault => ({
  reason: `${toName(issue.path)} ${issue.message}`,
  hint: hintOf(issue) ?? (issue.path.length > 0 ? 'correct the value' : COMPARE),
  offset,
})

const hintOf = (issue: $ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.hint === 'string' ? issue.params.hint : undefined

const half = {
  reason: 'The text holds half a character (a surrogate by itself)',
  hint: 'write the character itself in place of its \\u numbers',
}

const twice = { reason: 'This key stands here a second time', hint: 'use each key once' }

/** `origin`; `Entry 3, term` of a list; `The file` for the whole. */
const toName = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `Entry ${step + 1}` : String(step))).join(', ') ||
  'The file'

function isMissing(path: readonly PropertyKey[], { value }: ParsedJson): boolean {
  const key = path.at(-1)
  const owner = path.slice(0, -1).reduce<unknown>(valueAt, value)
  return key !== undefined && valueAt(owner, key) === undefined
}

const valueAt = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
