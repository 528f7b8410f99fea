import type { Verdict } from '../../src/deposit/verify/verify.ts'
import type { Message } from '../../src/message/message.ts'
import { toJson } from '../../src/message/reporter.ts'
import { toVisible, toVisibleJson } from '../../src/message/visible.ts'
import { count, countOf } from './output.ts'

/** What was checked of a bag, and what came of it, in a sentence. */
export function toSentence(verdict: Verdict): string {
  const { path, isValid, version, payload, tagFiles, messages } = verdict
  const errors = count(countOf('error', messages), 'error')
  const warnings = count(countOf('warning', messages), 'warning')
  if (!isValid) return toVisible(`${path}: NOT VALID: ${errors}, ${warnings}`)
  const files = `${count(payload.files, 'file')} of ${count(payload.bytes, 'byte')}`
  const tags = count(tagFiles, 'tag file')
  return toVisible(
    `${path}: valid, by BagIt ${version}: ${files} and ${tags}, none missing, changed or added; read by ${toSums(verdict)}; ${warnings}`,
  )
}

function toSums({ algorithms, isWeak }: Verdict): string {
  const names = algorithms.join(' and ')
  return isWeak ? `${names}, which finds damage, and not what is changed on purpose` : names
}

/** One JSON document of all bags that were judged. */
export function printVerdicts(verdicts: readonly Verdict[]): void {
  const messages = verdicts.flatMap(({ messages }) => messages)
  const bags = verdicts.map(({ messages: _, isWeak: __, ...bag }) => bag)
  printDocument(verdicts.every(({ isValid }) => isValid) ? 'valid' : 'invalid', messages, bags)
}

/** The one JSON document of a run that could not begin; its messages go to standard error too. */
export const printRefused = (messages: readonly Message[]): void =>
  printDocument('refused', messages, [])

function printDocument(
  result: string,
  messages: readonly Message[],
  bags: readonly object[],
): void {
  const counts = { errors: countOf('error', messages), warnings: countOf('warning', messages) }
  const document = {
    version: 1,
    result,
    bags,
    ...counts,
    messages: toJson(messages, process.cwd()),
  }
  process.stdout.write(`${toVisibleJson(JSON.stringify(document, null, 2))}\n`)
}
