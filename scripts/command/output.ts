import { existsSync } from 'node:fs'
import type { Message, Severity } from '../../src/message/message.ts'
import { toJson, toText, toTexts } from '../../src/message/reporter.ts'
import { toVisible, toVisibleJson } from '../../src/message/visible.ts'
import type { BuildOutcome } from '../../src/run/outcome.ts'
import { printing } from './explain.ts'
import { UsageError } from './options.ts'

/** How a command tells what it has found: as text, or as one JSON document. */
export type Format = 'text' | 'json'

/** Reads the value of `--format`. */
export function toFormat(value: string | undefined): Format {
  if (value === 'text' || value === 'json') return value
  throw new UsageError(`--format is text or json, not "${value}"`)
}

/** Prints a notice at once. */
export const announce = (message: Message): void => {
  process.stderr.write(`${toText(message, printing())}\n`)
}

/** Prints messages in the order of their places. */
export const announceAll = (messages: readonly Message[]): void => {
  if (messages.length > 0) process.stderr.write(toTexts(messages, printing()))
}

/** Makes a printer of what is wrong now, which says too when nothing is any more. */
export function makeTeller(): (messages: readonly Message[]) => void {
  let wasWrong = false
  return (messages) => {
    announceAll(messages)
    if (wasWrong && messages.length === 0) process.stderr.write('All is well again.\n')
    wasWrong = messages.length > 0
  }
}

/** Where a build has published, and what to do then. */
interface Told {
  readonly out: string
  readonly next: string
}

/** Prints what a build has to tell: messages on standard error, or one JSON document on standard output. */
export function print(outcome: BuildOutcome, format: Format, { out, next }: Told): void {
  if (format === 'json') {
    const { messages } = outcome
    const counts = { errors: countOf('error', messages), warnings: countOf('warning', messages) }
    const document = {
      version: 1,
      ...outcome,
      ...counts,
      messages: toJson(messages, process.cwd()),
    }
    process.stdout.write(`${toVisibleJson(JSON.stringify(document, null, 2))}\n`)
    return
  }
  announceAll(outcome.messages)
  if (outcome.result === 'published')
    process.stdout.write(`${summarise(outcome, toVisible(out))}\n${toVisible(next)}\n`)
  if (outcome.result === 'unchanged')
    process.stdout.write(`${toVisible(out)}: nothing has changed since the last build\n`)
  if (outcome.result === 'failed') process.stderr.write(`${fault(outcome.messages, out)}\n`)
}

/** The one JSON document of a build that could not begin, or was broken off; its messages go to standard error too. */
export const printFailure = (messages: readonly Message[]): void =>
  print({ result: 'failed', messages, publications: [] }, 'json', { out: '', next: '' })

function summarise({ publications }: BuildOutcome, out: string): string {
  const editions = publications.reduce((sum, { editions }) => sum + editions.length, 0)
  const words = publications
    .flatMap(({ editions }) => editions)
    .reduce((sum, edition) => sum + edition.words, 0)
  return `${out}: ${count(publications.length, 'publication')}, ${count(editions, 'edition')}, ${count(words, 'word')} read back, 0 differences`
}

function fault(messages: readonly Message[], out: string): string {
  const left = existsSync(out) ? `${toVisible(out)} is as it was` : 'nothing is published'
  return `${count(countOf('error', messages), 'error')}; ${left}`
}

/** All that there are, those too that are not told one by one. */
export const countOf = (wanted: Severity, messages: readonly Message[]): number =>
  messages.filter(({ severity }) => severity === wanted).length

/** `1 file`, `1,200 files`. */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`
