import { posix } from 'node:path'
import type { Imported } from '../../src/import/import.ts'
import type { Message } from '../../src/message/message.ts'
import type { PublicationError } from '../../src/message/publication-error.ts'
import { toJson } from '../../src/message/reporter.ts'
import { toVisible, toVisibleJson } from '../../src/message/visible.ts'
import { announceAll, count, countOf, type Format } from './output.ts'

/** How an import was asked for. */
interface Asked {
  readonly format: Format
  /** The Word file. */
  readonly path: string
  readonly content: string
  readonly name: string
}

/** Prints what an import has to tell: messages on standard error and a report, or one JSON document. */
export function printImport(imported: Imported, asked: Asked): void {
  const { messages } = imported
  if (asked.format === 'json') printJson('imported', messages, toRecord(imported, asked))
  else printText(imported, asked)
}

/** The one JSON document of a Word file of which nothing was written; its messages go to standard error too. */
export const printRefusal = ({ messages }: PublicationError): void =>
  printJson('refused', messages, { files: [] })

function printText(imported: Imported, asked: Asked): void {
  announceAll(imported.messages)
  process.stdout.write(`${toReport(imported, asked).map(toVisible).join('\n')}\n`)
}

const toRecord = ({ files, counts, isProved }: Imported, { content, name }: Asked) => ({
  publication: name,
  files: [...files.keys()].map((path) => posix.join(content, path)),
  proved: isProved,
  counts,
})

function printJson(result: string, messages: readonly Message[], record: object): void {
  const counts = { errors: countOf('error', messages), warnings: countOf('warning', messages) }
  const document = {
    version: 1,
    result,
    ...record,
    ...counts,
    messages: toJson(messages, process.cwd()),
  }
  process.stdout.write(`${toVisibleJson(JSON.stringify(document, null, 2))}\n`)
}

/** What was written, how it was proved, what was left out, and what to do next. */
function toReport(
  { files, messages, isProved, counts }: Imported,
  asked: Asked,
): readonly string[] {
  const { path, content } = asked
  const errors = countOf('error', messages)
  const leftOut = Object.entries(counts.leftOut).map(
    ([reason, words]) => `  ${count(words, 'word')} left out: ${reason}`,
  )
  return [
    `${posix.join(content, asked.name)}: ${count(files.size, 'file')} written`,
    ...[...files.keys()].map((file) => `  ${posix.join(content, file)}`),
    isProved
      ? `${count(counts.words, 'word')} proved against ${path}: 0 lost, 0 moved, 0 added; ${count(counts.labels, 'number')} reckoned`
      : `NOT PROVED against ${path}: the errors [word-proof] say where the two differ`,
    ...leftOut,
    `${count(errors, 'error')}, ${count(countOf('warning', messages), 'warning')}`,
    errors > 0
      ? `Next: mend what is named above, in Word or in ${content}; npm start shows it`
      : 'Next: npm start shows it',
    `      npm run proof -- --import ${toArgument(path)} asks again whether every word is there`,
  ]
}

/** A path as a shell takes it for one word. */
const toArgument = (path: string): string =>
  /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
