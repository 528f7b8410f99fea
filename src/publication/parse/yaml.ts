import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { positionAt } from '../../message/lines.ts'
import type { Position } from '../../message/message.ts'
import type { Report } from './report.ts'

/** Front matter as read: every value a text, a list or a mapping, and the way back to where each stands. */
export interface ParsedYaml {
  readonly value: unknown
  /** Where the key or the list's entry at a path stands, or the nearest one above it. */
  positionOf(path: readonly PropertyKey[]): Position
}

/**
 * Reads YAML as texts alone (the failsafe schema: `7.10` stays `7.10`, no tag makes an object); aliases are refused,
 * since few bytes of them can stand for gigabytes.
 */
export function parseYaml(yaml: string, report: Report): ParsedYaml | undefined {
  const source = { path: '', text: yaml }
  const toPosition = (offset: number): Position => {
    const { line, column } = positionAt(source, offset)
    return { line: line + 1, column }
  }
  try {
    return read(yaml, toPosition, report)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report({ ...MALFORMED, reason: `${WRONG}: it is nested too deep`, position: START })
    return undefined
  }
}

function read(
  yaml: string,
  toPosition: (offset: number) => Position,
  report: Report,
): ParsedYaml | undefined {
  const settings = { schema: 'failsafe', merge: false, stringKeys: true } as const
  const document = parseDocument(yaml, settings)
  const all = [...document.errors, ...document.warnings]
  const tabs = all.filter(({ message }) => isOfTabs(message))
  const faults = (tabs.length > 0 ? tabs : all).slice(0, MOST)
  for (const { message, pos } of faults)
    report({
      ...MALFORMED,
      ...(isOfTabs(message) && { hint: 'indent with spaces: YAML takes no tabs there' }),
      reason: `${WRONG}: ${toReason(message)}`,
      position: toPosition(pos[0]),
    })
  const aliases = aliasesOf(document)
  for (const offset of aliases) report({ ...alias, position: toPosition(offset) })
  if (faults.length > 0 || aliases.length > 0) return undefined
  return {
    value: document.toJS() ?? {},
    positionOf: (path) => toPosition(offsetOf(document.contents, path) ?? 0),
  }
}

/** A tab brings other faults with it, which are none. */
const isOfTabs = (message: string): boolean => /\btabs?\b/i.test(message)

/** The most faults that are named: one unclosed bracket is followed by many. */
const MOST = 3
const START = { line: 1, column: 1 }
const WRONG = 'The front matter is not well-formed YAML'

const MALFORMED = {
  rule: 'front-matter',
  hint: 'put a value that holds a colon or begins with a quote in "double quotes", straight ones; use each key once',
}

const alias = {
  rule: 'front-matter',
  reason: 'The front matter refers to another of its values with *',
  hint: 'write the value itself, or put it in "double quotes" where the asterisk is meant as text',
}

const toReason = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/\.$/, '')

function aliasesOf(document: Document.Parsed): readonly number[] {
  const offsets: number[] = []
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0)
    },
  })
  return offsets
}

/** The offset of the last key or entry on a path that is there. */
function offsetOf(node: unknown, [step, ...others]: readonly PropertyKey[]): number | undefined {
  if (step === undefined || !isNode(node)) return undefined
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return offsetOf(item, others) ?? startOf(item) ?? startOf(node)
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
  return pair && (offsetOf(pair.value, others) ?? startOf(pair.key))
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
