import { join, relative } from 'node:path'
import type { Imported } from '../../src/import/import.ts'
import type { Message } from '../../src/message/message.ts'
import { toJson } from '../../src/message/reporter.ts'
import { toVisible, toVisibleJson } from '../../src/message/visible.ts'
import { toArgument, toCommand, toFolders } from './next.ts'
import type { Given } from './options.ts'
import { announceAll, count, countOf, type Format } from './output.ts'
import { nameOf, toAddress } from './to-address.ts'

/** How an import was asked for. */
interface Asked {
  readonly format: Format
  /** The Word file. */
  readonly path: string
  readonly content: string
  readonly name: string
  /** The folders that the command was given. */
  readonly values: Given['values']
}

/** Prints what an import has to tell: messages on standard error and a report, or one JSON document. */
export function printImport(imported: Imported, asked: Asked): void {
  const { messages } = imported
  if (asked.format === 'json') printJson('imported', messages, toRecord(imported, asked))
  else printText(imported, asked)
}

/** The one JSON document of a Word file of which nothing was written; its messages go to standard error too. */
export const printRefusal = (messages: readonly Message[]): void =>
  printJson('refused', messages, { files: [] })

function printText(imported: Imported, asked: Asked): void {
  announceAll(imported.messages)
  process.stdout.write(`${toReport(imported, asked).map(toVisible).join('\n')}\n`)
}

const toRecord = ({ files, counts, isProved }: Imported, { content, name }: Asked) => ({
  publication: name,
  files: [...files.keys()].map((file) => toShown(join(content, file))),
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
function toReport(imported: Imported, asked: Asked): readonly string[] {
  const { files, messages, counts } = imported
  const { path, content, name } = asked
  const errors = countOf('error', messages)
  const mend = errors > 0 ? 'mend what is named above, and ' : ''
  return [
    `${toShown(join(content, name))}: ${count(files.size, 'file')} written`,
    ...toList(files, content),
    `${toProof(imported)}; ${count(counts.labels, 'automatic number')} written out`,
    ...Object.entries(counts.leftOut).map(
      ([reason, words]) => `  left out, ${count(words, 'word')}: ${reason}`,
    ),
    `${count(errors, 'error')}, ${count(countOf('warning', messages), 'warning')}`,
    `Next: ${mend}see it with ${toCommand('start', asked.values)}`,
    `      ask again whether every word is there: ${toProofCommand(path, asked)}`,
  ]
}

/** The texts that were written, and how many pictures. */
function toList(files: Imported['files'], content: string): readonly string[] {
  const texts = [...files].filter(([, text]) => typeof text === 'string')
  const pictures = files.size - texts.length
  return [
    ...texts.map(([file]) => `  ${toShown(join(content, file))}`),
    ...(pictures > 0 ? [`  and ${count(pictures, 'picture')}`] : []),
  ]
}

/** How the words of a publication stand to those of its Word file. */
export function toProof({ counts, isProved }: Omit<Imported, 'files'>): string {
  const { words, lost, moved, added } = counts
  const found = `${count(words, 'word')}; ${lost} lost, ${moved} moved, ${added} added`
  return isProved ? `Proved: ${found}` : `NOT PROVED: ${found}`
}

/** The command that asks again, with what it cannot guess. */
function toProofCommand(path: string, { values, name }: Asked): string {
  const options = [
    ...(toAddress(nameOf(path)) === name ? [] : ['--publication', name]),
    ...toFolders(values),
  ]
  return ['npm run proof -- --import', ...[path, ...options].map(toArgument)].join(' ')
}

const toShown = (path: string): string => relative(process.cwd(), path) || '.'
