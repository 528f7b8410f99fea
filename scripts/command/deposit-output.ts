import { LIST_OF_LISTS } from '../../src/deposit/bag/manifest.ts'
import type { Written } from '../../src/deposit/files/write-bag.ts'
import { toSize } from '../../src/deposit/size.ts'
import type { Message } from '../../src/message/message.ts'
import { toJson } from '../../src/message/reporter.ts'
import { toVisible, toVisibleJson } from '../../src/message/visible.ts'
import type { DepositOutcome } from '../../src/run/deposit/deposit-all.ts'
import { toArgument } from './next.ts'
import { announceAll, count, countOf, type Format } from './output.ts'

const RESULTS: Readonly<Record<Written, string>> = {
  written: 'written',
  same: 'the same bag stood there already',
  replaced: 'written over another',
}

/** Prints which bags stand, and what to do with them; messages on standard error, or one JSON document. */
export function printDeposit(outcome: DepositOutcome, format: Format): void {
  if (format === 'json') printJson(outcome)
  else printText(outcome)
}

function printText(outcome: DepositOutcome): void {
  announceAll(outcome.messages)
  for (const { folder, zip, files, bytes, sha256, listsSha256, result } of outcome.bags)
    process.stdout.write(
      [
        `${toVisible(folder)}: ${count(files, 'file')}, ${toSize(bytes)} as a zip; ${RESULTS[result]}`,
        `  SHA-256 of ${toVisible(zip)}: ${sha256}`,
        `  SHA-256 of ${LIST_OF_LISTS} in it: ${listsSha256}`,
        '',
      ].join('\n'),
    )
  const [first] = outcome.bags
  if (first)
    process.stdout.write(
      `Hand over each zip, and by another way its two checksums, as data/README.txt in it tells. To check a bag: npm run verify -- ${toArgument(first.zip)}\n`,
    )
}

/** The one JSON document of a run that made no bag. */
export const printNoDeposit = (messages: readonly Message[]): void =>
  printJson({ bags: [], messages })

function printJson({ bags, messages }: DepositOutcome): void {
  const errors = countOf('error', messages)
  const document = {
    version: 1,
    result: errors > 0 ? 'failed' : 'deposited',
    bags,
    errors,
    warnings: countOf('warning', messages),
    messages: toJson(messages, process.cwd()),
  }
  process.stdout.write(`${toVisibleJson(JSON.stringify(document, null, 2))}\n`)
}
