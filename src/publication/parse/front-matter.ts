import { LineCounter, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { $ZodIssue } from 'zod/v4/core'
import type { Message, Position, Source } from '../../message/message.ts'
import { type FrontMatter, frontMatterSchema } from '../front-matter.ts'
import { nearest } from './nearest.ts'
import { type Report, reportTo } from './report.ts'

/** A source taken apart: its front matter, and where its text begins. */
export interface Opening {
  readonly frontMatter?: FrontMatter
  /** Number of lines before the text. */
  readonly bodyLine: number
  readonly messages: readonly Message[]
}

const FENCE = /^---[ \t]*$/
const KEYS = Object.keys(frontMatterSchema.shape)

/** Reads the front matter between the two `---` lines that open a source. */
export function parseFrontMatter(source: Source): Opening {
  const messages: Message[] = []
  const report = reportTo(messages, source)
  const lines = source.text.split('\n')
  if (!FENCE.test(lines[0] ?? '')) {
    report({
      rule: 'front-matter',
      reason: 'The file does not begin with front matter.',
      hint: 'begin the file with a line ---, then title, language, date, publisher and rights, then ---',
      position: { line: 1, column: 1 },
    })
    return { bodyLine: 0, messages }
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end < 0) {
    report({
      rule: 'front-matter',
      reason: 'The front matter is never closed.',
      hint: 'write a line --- after the last key',
      position: { line: 1, column: 1 },
    })
    return { bodyLine: lines.length, messages }
  }
  const frontMatter = parseYaml(lines.slice(1, end).join('\n'), report)
  return { ...(frontMatter && { frontMatter }), bodyLine: end + 1, messages }
}

function parseYaml(yaml: string, report: Report): FrontMatter | undefined {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, merge: false })
  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: col }
  }
  for (const error of [...document.errors, ...document.warnings]) {
    report({
      rule: 'front-matter',
      reason: `The front matter is not well-formed YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      hint: 'put a value that holds a colon or begins with a quote in "double quotes"; use each key once',
      position: toPosition(error.pos[0]),
    })
  }
  if (document.errors.length > 0) return undefined
  const result = frontMatterSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (result.success) return result.data
  const map = document.contents as YAMLMap<Scalar, unknown> | null
  for (const issue of result.error.issues) reportIssue(issue, map, toPosition, report)
  return undefined
}

function reportIssue(
  issue: $ZodIssue,
  map: YAMLMap<Scalar, unknown> | null,
  toPosition: (offset: number) => Position,
  report: Report,
): void {
  const at = (key: unknown): Position => {
    const pair = map?.items?.find((item: Pair<Scalar, unknown>) => item.key.value === key)
    return pair?.key.range ? toPosition(pair.key.range[0]) : { line: 1, column: 1 }
  }
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      reportUnknownKey(key, issue.path.length > 0 ? at(issue.path[0]) : at(key), report)
    return
  }
  const key = issue.path.join('.')
  const missing =
    issue.code === 'invalid_type' && issue.input === undefined && !map?.has(String(issue.path[0]))
  report({
    rule: missing ? 'front-matter-required' : 'front-matter-value',
    reason: missing
      ? `The front matter has no ${key}.`
      : `The front matter's ${key} ${said(issue)}.`,
    hint: missing ? `add a line ${key}: …` : `correct the value of ${key}`,
    position: at(issue.path[0]),
  })
}

const said = (issue: $ZodIssue): string =>
  /^(must|is) /.test(issue.message) ? issue.message : `is not as it should be (${issue.message})`

function reportUnknownKey(key: string, position: Position, report: Report): void {
  const suggestion = nearest(key, KEYS)
  report({
    rule: 'front-matter-key',
    reason: `The front matter has a key "${key}" that is not known.`,
    hint: suggestion ? `did you mean ${suggestion}?` : `the keys are ${KEYS.join(', ')}`,
    position,
  })
}
