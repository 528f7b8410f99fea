import type { Message } from '../../src/message/message.ts'
import { asksForJson, EXIT, type Explained, explain, printExplained } from './explain.ts'
import { type Command, type Given, readOptions, toHelp } from './options.ts'
import { refuseSwallowed } from './swallowed.ts'

export { EXIT, printing } from './explain.ts'

/** What a command does when it fails, besides telling it on standard error. */
export interface Failing {
  /** Prints the one JSON document of a run that has failed, where the command has --format and JSON was asked for. */
  readonly toDocument?: (messages: readonly Message[]) => void
}

/** Runs a command to its exit status: reads its options, prints its help, and says what went wrong in one place. */
export async function run(
  command: Command,
  work: (given: Given) => Promise<number>,
  { toDocument }: Failing = {},
): Promise<void> {
  const arguments_ = process.argv.slice(2)
  let given: Given | undefined
  const fail = (error: unknown): number => {
    const explained = explain(error, given ? foldersOf(given) : [])
    return tell(explained, asksForJson(arguments_) ? toDocument : undefined)
  }
  endWhereNobodyReads()
  // What is thrown where nobody waits for it is told as all else is.
  process.on('uncaughtException', (error) => process.exit(fail(error)))
  try {
    given = readOptions(command, arguments_)
    if (given.flags.has('help')) process.stdout.write(toHelp(command))
    else {
      refuseSwallowed(command, process.env)
      process.exitCode = await work(given)
    }
  } catch (error) {
    process.exitCode = fail(error)
  }
}

function tell(explained: Explained, toDocument: Failing['toDocument']): number {
  printExplained(explained)
  toDocument?.(explained.messages)
  return explained.status
}

/** The folders in which a command writes, and the one that it runs in. */
const foldersOf = ({ values }: Given): readonly string[] =>
  [values.out, values.content, values.keep, '.'].filter((folder) => folder !== undefined)

/** Whoever reads the output may have enough of it, as `head` has: that is no fault. */
function endWhereNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.errors)
      throw error
    })
}
