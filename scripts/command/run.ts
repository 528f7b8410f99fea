import { DOCUMENTS } from './documents.ts'
import { asksForJson, EXIT, explain, printExplained } from './explain.ts'
import { type Command, type Given, readOptions, toHelp } from './options.ts'
import { refuseSwallowed } from './swallowed.ts'

export { EXIT, printing } from './explain.ts'

/** Runs a command to its exit status: reads its options, prints its help, and says what went wrong in one place. */
export async function run(
  command: Command,
  work: (given: Given) => Promise<number>,
): Promise<void> {
  const arguments_ = process.argv.slice(2)
  const print = asksForJson(arguments_) ? await DOCUMENTS[command.name]?.() : undefined
  let given: Given | undefined
  const fail = (error: unknown): number => {
    const explained = explain(error, given ? foldersOf(given) : [])
    printExplained(explained)
    print?.(explained.messages)
    return explained.status
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
