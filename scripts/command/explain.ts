import type { Message } from '../../src/message/message.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { toMessages } from '../../src/message/to-messages.ts'
import { toVisible } from '../../src/message/visible.ts'
import { truthOf } from '../../src/store/unwritable.ts'
import { nameFullDisks } from './full-disks.ts'
import { nameFilesInTheWay } from './in-the-way.ts'
import { UsageError } from './options.ts'

/** Exit statuses; those from 69 on are sysexits.h's UNAVAILABLE, SOFTWARE and TEMPFAIL. */
export const EXIT = { done: 0, errors: 1, usage: 2, pressMissing: 69, bug: 70, locked: 75 } as const

const EXIT_BY_RULE: Readonly<Record<string, number>> = {
  usage: EXIT.usage,
  'press-missing': EXIT.pressMissing,
  'press-unsandboxed': EXIT.pressMissing,
  bug: EXIT.bug,
  locked: EXIT.locked,
}

/** What went wrong, in words, and the exit status that belongs to it. */
export interface Explained {
  readonly status: number
  readonly messages: readonly Message[]
  /** Where the bug is, on lines of their own; '' where it is none of ours. */
  readonly trace: string
}

/** Says what was thrown; `folders` are those in which the command writes, for a full disk is not named by the system. */
export function explain(error: unknown, folders: readonly string[] = []): Explained {
  const messages =
    error instanceof UsageError
      ? [toUsage(error)]
      : nameFilesInTheWay(nameFullDisks(toMessages(truthOf(error)), folders))
  const isBug = messages[0]?.rule === 'bug' && error instanceof Error
  return toExplained(messages, isBug ? (error.stack ?? '') : '')
}

/** Messages, with the exit status that the first of them stands for. */
export const toExplained = (messages: readonly Message[], trace = ''): Explained => ({
  status: EXIT_BY_RULE[messages[0]?.rule ?? ''] ?? EXIT.errors,
  messages,
  trace: toLines(trace),
})

/** Prints on standard error what went wrong; of a command that was called otherwise than its help says, one line. */
export function printExplained({ status, messages, trace }: Explained): void {
  const text =
    status === EXIT.usage
      ? messages.map(({ reason }) => `error: ${toVisible(reason)}\n`).join('')
      : toTexts(messages, printing())
  process.stderr.write(text + trace)
}

/** Tells whether JSON is asked for from the arguments as they stand, since those may be what is wrong. */
export const asksForJson = (given: readonly string[]): boolean =>
  given.some(
    (one, index) => one === '--format=json' || (one === '--format' && given[index + 1] === 'json'),
  )

const toUsage = ({ message }: UsageError): Message => ({
  rule: 'usage',
  severity: 'error',
  reason: message,
})

const toLines = (trace: string): string =>
  trace && `${trace.split('\n').slice(1).map(toVisible).join('\n')}\n`

/** How messages are printed: colour on a terminal alone, paths relative to the working folder. */
export const printing = () => ({
  colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
  workingFolder: process.cwd(),
})
