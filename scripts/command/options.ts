import { type ParseArgsConfig, parseArgs } from 'node:util'

/** An option of a command: what follows it (a flag has nothing), what it is for, and its value where it is not given. */
export interface Option {
  readonly value?: string
  readonly help: string
  readonly default?: string
}

/** A command as `--help` prints it. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** The words that follow the options: `FILE…`. */
  readonly operands?: string
  readonly options: Readonly<Record<string, Option>>
}

/** What was given: values by option, flags, and operands. */
export interface Given {
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
  readonly operands: readonly string[]
}

/** Thrown where a command was not called as its help says; the message is for the person. */
export class UsageError extends Error {}

/**
 * Reads what a command was given. `--no-cache` is a flag of that name.
 * @throws UsageError for an option that is not known, or a value or operand that is out of place.
 */
export function readOptions(command: Command, given: readonly string[]): Given {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean' } }
  for (const [name, { value }] of Object.entries(command.options))
    options[name] = { type: value ? 'string' : 'boolean' }
  const { values, positionals } = parse(given, options, command)
  if (positionals.length > 0 && !command.operands)
    throw new UsageError(`"${positionals[0]}" is not expected here`)
  const defaults = Object.entries(command.options).flatMap(([name, option]) =>
    option.default === undefined ? [] : [[name, option.default]],
  )
  const strings = Object.entries(values).filter(([, value]) => typeof value === 'string')
  const flags = Object.keys(values).filter((name) => values[name] === true)
  return {
    values: Object.fromEntries([...defaults, ...strings]),
    flags: new Set(flags),
    operands: positionals,
  }
}

function parse(given: readonly string[], options: ParseArgsConfig['options'], command: Command) {
  try {
    return parseArgs({ args: [...given], options: options ?? {}, allowPositionals: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error)
    throw new UsageError(`${reason} (npm run ${command.name} -- --help lists what there is)`)
  }
}

/** The help of a command, as it is printed. */
export function toHelp({ name, summary, operands, options }: Command): string {
  const rows = Object.entries({ ...options, help: { help: 'print this' } as Option }).map(
    ([option, { value, help, default: standard }]) => ({
      left: `  --${option}${value ? ` ${value}` : ''}`,
      right: standard === undefined ? help : `${help} (${standard})`,
    }),
  )
  const width = Math.max(...rows.map((row) => row.left.length)) + 2
  const lines = rows.map(({ left, right }) => left.padEnd(width) + right)
  return [
    `npm run ${name} -- [options]${operands ? ` ${operands}` : ''}`,
    '',
    summary,
    '',
    ...lines,
    '',
  ].join('\n')
}
