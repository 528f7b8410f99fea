import { join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../../src/publication/parse/nearest.ts'

/** An option of a command: what follows it (a flag has nothing), what it is for, and its value where it is not given. */
interface Option {
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
export function readOptions(called: Command, given: readonly string[]): Given {
  const command = withHome(called)
  const { tokens, positionals } = parseArgs({
    args: [...given],
    options: toParsed(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const asked = tokens.filter((token) => token.kind === 'option')
  for (const token of asked) checkOption(token, command)
  if (positionals.length > 0 && !command.operands) throw outOfPlace(positionals[0] ?? '', command)
  const home = asked.findLast(({ name }) => name === HOME)?.value ?? ''
  const defaults = Object.entries(command.options).flatMap(([name, option]) =>
    option.default === undefined ? [] : [[name, toDefault(name, option.default, home)]],
  )
  const strings = asked.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))
  const flags = asked.flatMap(({ name, value }) => (value === undefined ? [name] : []))
  return {
    values: Object.fromEntries([...defaults, ...strings]),
    flags: new Set(flags),
    operands: positionals,
  }
}

/** The option that names a folder of one's own, in which all the others have their usual names. */
const HOME = 'in'
const HOME_OPTION: Option = {
  value: 'DIR',
  help: 'a folder of your own, which holds these: content, _data, dist',
}

/** The options that name folders of a site. */
const FOLDERS: readonly string[] = ['content', 'data', 'out', 'site', 'folder', 'report', 'pdfs']

/** A command that works on the folders of a site finds them in a folder of one's own, too. */
export function withHome(command: Command): Command {
  const named = Object.keys(command.options).filter((name) => FOLDERS.includes(name))
  if (named.length === 0) return command
  return { ...command, options: { ...command.options, [HOME]: HOME_OPTION } }
}

const toDefault = (name: string, usual: string, home: string): string =>
  FOLDERS.includes(name) ? join(home, usual) : usual

const HELP: Option = { help: 'print this' }

const toParsed = ({ options }: Command): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value ? 'string' : 'boolean' },
    ]),
  )

/** An option as it was given: `rawName` with its hyphens. */
interface Asked {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: Asked, command: Command): void {
  const options = new Map([...Object.entries(command.options), ['help', HELP] as const])
  const option = options.get(name)
  if (!option || !rawName.startsWith('--')) {
    const meant = nearest(name, [...options.keys()].filter(isTelling))
    throw usage(
      `There is no option ${rawName}${meant ? `; did you mean --${meant}?` : ''}`,
      command,
    )
  }
  if (!option.value && value !== undefined) throw usage(`--${name} takes no value`, command)
  const isAnOption = value?.startsWith('-') && !inlineValue
  if (option.value && (!value || isAnOption))
    throw usage(`--${name} wants a value: --${name} ${option.value}`, command)
}

/** Almost any letter is a slip of two. */
const isTelling = (option: string): boolean => option.length > 2

/** A value without its option: forgotten, or taken by npm, which keeps what stands before the two hyphens. */
function outOfPlace(operand: string, command: Command): UsageError {
  const unexpected = `"${operand}" is not expected here`
  const [[name, { value }] = ['', HELP]] = Object.entries(command.options)
  if (name === '') return usage(unexpected, command)
  const example = `npm run ${command.name} -- --${name} ${value}`
  return usage(`${unexpected}: values follow options, as ${example}`, command)
}

const usage = (reason: string, { name }: Command): UsageError =>
  new UsageError(`${reason} (npm run ${name} -- --help lists what there is)`)

/**
 * Reads a whole number that was given as a value.
 * @throws UsageError where it is none, or is not within the bounds.
 */
export function toNumber(
  { values }: Given,
  name: string,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const value = values[name] ?? ''
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  const bounds = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least} on`
  throw new UsageError(`--${name} is a whole number ${bounds}, not "${value}"`)
}

/** The help of a command, as it is printed. */
export function toHelp(command: Command): string {
  const { name, summary, operands, options } = withHome(command)
  const rows = Object.entries({ ...options, help: HELP }).map(
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
