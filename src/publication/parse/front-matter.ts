import type { Message, Source } from '../../message/message.ts'
import { type FrontMatter, frontMatterSchema } from '../front-matter.ts'
import { type Report, reportTo } from './report.ts'
import { reportIssue, withoutMisspelt } from './schema-issues.ts'
import { parseYaml } from './yaml.ts'

/** A source taken apart: its front matter, and where its text begins. */
export interface Opening {
  readonly frontMatter?: FrontMatter
  /** Number of lines before the text. */
  readonly bodyLine: number
  readonly messages: readonly Message[]
}

const FENCE = /^---[ \t]*$/

/** Reads the front matter between the two `---` lines that open a source. */
export function parseFrontMatter(source: Source): Opening {
  const messages: Message[] = []
  const report = reportTo(messages, source)
  const lines = source.text.split('\n')
  if (!FENCE.test(lines[0] ?? '')) {
    report(lines[0]?.startsWith('---') ? otherLanguage : noFrontMatter)
    return { bodyLine: 0, messages }
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end < 0) {
    report(neverClosed)
    return { bodyLine: lines.length, messages }
  }
  const frontMatter = readKeys(lines.slice(1, end).join('\n'), report)
  return { ...(frontMatter && { frontMatter }), bodyLine: end + 1, messages }
}

function readKeys(yaml: string, report: Report): FrontMatter | undefined {
  const parsed = parseYaml(yaml, report)
  if (!parsed) return undefined
  const result = frontMatterSchema.safeParse(parsed.value)
  if (result.success) return result.data
  for (const issue of withoutMisspelt(result.error.issues)) reportIssue(issue, parsed, report)
  return undefined
}

const START = { line: 1, column: 1 }

const noFrontMatter = {
  rule: 'front-matter',
  reason: 'The file does not begin with front matter',
  hint: 'begin the file with a line ---, then title, language, date, publisher and rights, then ---',
  position: START,
}

const otherLanguage = {
  rule: 'front-matter',
  reason: 'The front matter is not YAML',
  hint: 'begin the file with a line of three hyphens and nothing else',
  position: START,
}

const neverClosed = {
  rule: 'front-matter',
  reason: 'The front matter is never closed',
  hint: 'write a line --- after the last key',
  position: START,
}
