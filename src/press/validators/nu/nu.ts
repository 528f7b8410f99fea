import { pathToFileURL } from 'node:url'
import type { Page, Report, Validator } from '../validator.ts'
import { type NuMessage, type NuRun, runNu } from './checker.ts'
import { findFalseAlarm } from './false-alarms.ts'
import { toMessage } from './message.ts'

/** How many documents one Java machine is given: far below what a command line holds. */
const batch = 500

/** The Nu Html Checker, as a validator; `java` runs it. */
export const makeNu = (java: string): Validator => ({
  title: 'Nu Html Checker',
  takes: ['page', 'redirect', 'style sheet', 'drawing'],
  async check(pages, tell) {
    const reports: Report[] = []
    for (let start = 0; start < pages.length; start += batch) {
      const given = pages.slice(start, start + batch)
      const run = await runNu(java, toDocuments(given), (opened) => tell(start + opened))
      reports.push(toReport(run, given))
    }
    return {
      messages: reports.flatMap(({ messages }) => messages),
      reported: reports.flatMap(({ reported }) => reported),
      failures: new Map(reports.flatMap(({ failures }) => [...(failures ?? [])])),
    }
  },
})

/** Drawings last: what has an address and comes after one, the checker takes for SVG too. */
const toDocuments = (pages: readonly Page[]): readonly string[] => {
  const drawings = pages.filter(({ kind }) => kind === 'drawing')
  const others = pages.filter(({ kind }) => kind !== 'drawing')
  return [...others, ...drawings].map(toDocument)
}

/**
 * Pages and style sheets by address, for what a content security policy calls `'self'` is an address;
 * drawings by path, for only the end of a path tells the checker that SVG is not HTML.
 */
const toDocument = ({ kind, address, path }: Page): string => (kind === 'drawing' ? path : address)

function toReport({ messages, opened, complaint }: NuRun, pages: readonly Page[]): Report {
  const byAddress = new Map(pages.map((page) => [toAddress(page), page]))
  const pageOf = ({ url }: NuMessage) => byAddress.get(url ? new URL(url).href : '')
  const failures = new Map(
    complaint === undefined
      ? messages.filter(isUnread).map((one) => [pageOf(one)?.path ?? '', one.message])
      : pages.map(({ path }) => [path, complaint]),
  )
  const named = new Set(opened)
  const isReported = (page: Page) => named.has(toDocument(page)) && !failures.has(page.path)
  return {
    messages: messages
      .filter((one) => !isUnread(one) && !isAside(one) && !findFalseAlarm(one))
      .map((one) => toMessage(one, pageOf(one))),
    reported: pages.filter(isReported).map(({ path }) => path),
    failures,
  }
}

/** Its messages name drawings as `file:/folder/drawing.svg`. */
const toAddress = ({ kind, address, path }: Page): string =>
  kind === 'drawing' ? pathToFileURL(path).href : address

const isUnread = ({ type }: NuMessage): boolean => type === 'non-document-error'

/** The second half of a message about a doubled id, which the first half points to well enough. */
const isAside = ({ message }: NuMessage): boolean =>
  message.startsWith('The first occurrence of ID')
