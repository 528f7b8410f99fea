import { fileURLToPath } from 'node:url'
import type { Message, Position } from '../../../message/message.ts'
import type { Page, PageKind, Report, Validator } from '../validator.ts'
import { type NuMessage, type NuRun, runNu } from './checker.ts'
import { findFalseAlarm } from './false-alarms.ts'

/** How many files one Java machine is given: far below what a command line holds. */
const batch = 500

/** The Nu Html Checker, as a validator; `java` runs it. */
export const makeNu = (java: string): Validator => ({
  title: 'Nu Html Checker',
  takes: ['page', 'redirect', 'style sheet', 'drawing'],
  async check(pages, tell) {
    const reports: Report[] = []
    for (let start = 0; start < pages.length; start += batch) {
      const given = pages.slice(start, start + batch)
      const paths = given.map(({ path }) => path)
      reports.push(toReport(await runNu(java, paths, (opened) => tell(start + opened)), given))
    }
    return {
      reported: reports.flatMap(({ reported }) => reported),
      messages: reports.flatMap(({ messages }) => messages),
      failures: new Map(reports.flatMap(({ failures }) => [...(failures ?? [])])),
    }
  },
})

function toReport({ messages, opened, complaint }: NuRun, pages: readonly Page[]): Report {
  if (complaint !== undefined)
    return {
      reported: [],
      messages: [],
      failures: new Map(pages.map(({ path }) => [path, complaint])),
    }
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const findings = messages.filter((message) => !isAside(message) && !findFalseAlarm(message))
  return { reported: opened, messages: findings.map((message) => toMessage(message, byPath)) }
}

/** The second half of a message about a doubled id, which the first half points to well enough. */
const isAside = ({ message }: NuMessage): boolean =>
  message.startsWith('The first occurrence of ID')

function toMessage(finding: NuMessage, pages: ReadonlyMap<string, Page>): Message {
  const { type, subType, message, url } = finding
  const page = url?.startsWith('file:') ? pages.get(fileURLToPath(url)) : undefined
  const position = page && toPosition(finding, page)
  return {
    rule: `nu/${subType ?? type}`,
    severity: type === 'info' ? 'warning' : 'error',
    reason: message,
    ...(page && { source: { path: page.path, text: page.text } }),
    ...(position && { position }),
  }
}

function toPosition(
  { firstLine, lastLine, firstColumn, lastColumn }: NuMessage,
  { kind }: Page,
): Position | undefined {
  const line = firstLine ?? lastLine
  if (line === undefined) return undefined
  return { line: line + missedLines[kind], column: firstColumn ?? lastColumn ?? 1 }
}

/** Version 26.9.27 counts the lines of HTML and SVG from 0, against its own manual; those of CSS from 1. */
const missedLines = { page: 1, redirect: 1, drawing: 1, 'style sheet': 0 } satisfies Record<
  PageKind,
  number
>
