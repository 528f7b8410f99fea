import { PublicationError } from '../../src/message/publication-error.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { toVisible } from '../../src/message/visible.ts'
import { type Command, type Given, readOptions, toHelp, UsageError } from './options.ts'

/** Exit statuses; those from 69 on are sysexits.h's UNAVAILABLE, SOFTWARE and TEMPFAIL. */
export const EXIT = { done: 0, errors: 1, usage: 2, pressMissing: 69, bug: 70, locked: 75 } as const

const EXIT_BY_RULE: Readonly<Record<string, number>> = {
  'press-missing': EXIT.pressMissing,
  'press-unsandboxed': EXIT.pressMissing,
  locked: EXIT.locked,
}

/** Faults of the machine that a person can mend, by Node's error code. */
const MACHINE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
  EACCES: 'A file or folder may not be opened.',
  EPERM: 'A file or folder may not be changed.',
  EMFILE: 'Too many files are open at once.',
}

/** Runs a command to its exit status: reads its options, prints its help, and says what went wrong in one place. */
export async function run(
  command: Command,
  work: (given: Given) => Promise<number>,
): Promise<void> {
  try {
    const given = readOptions(command, process.argv.slice(2))
    if (given.flags.has('help')) process.stdout.write(toHelp(command))
    else process.exitCode = await work(given)
  } catch (error) {
    process.exitCode = explain(error)
  }
}

/** Says what went wrong, and gives the exit status that belongs to it. */
export function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`error: ${toVisible(error.message)}\n`)
    return EXIT.usage
  }
  if (error instanceof PublicationError) {
    process.stderr.write(toTexts(error.messages, printing()))
    return EXIT_BY_RULE[error.messages[0]?.rule ?? ''] ?? EXIT.errors
  }
  const machine =
    error instanceof Error && 'code' in error ? MACHINE[String(error.code)] : undefined
  if (machine && error instanceof Error) {
    process.stderr.write(`error: ${machine} ${toVisible(error.message)}\n`)
    return EXIT.errors
  }
  const stack = String(error instanceof Error ? error.stack : error)
    .split('\n')
    .map(toVisible)
    .join('\n')
  process.stderr.write(`error: Faircopy itself has failed; please report this.\n${stack}\n`)
  return EXIT.bug
}

/** How messages are printed: colour on a terminal alone, paths relative to the working folder. */
export const printing = () => ({
  colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
  workingFolder: process.cwd(),
})
