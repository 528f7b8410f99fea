import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEpochDay } from '../src/deposit/day.ts'
import { hasErrors } from '../src/message/message.ts'
import { identifyPress } from '../src/press/identify-press.ts'
import { depositAll } from '../src/run/deposit/deposit-all.ts'
import { printDeposit } from './command/deposit-output.ts'
import { toOnly } from './command/only.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { toFormat } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { refuseWithin } from './command/refuse-within.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'deposit',
  summary:
    'Makes a bag of each publication, to be kept for good: all its editions, its sources, what a catalogue needs, and lists by which anybody can check it. A folder, and the same as a zip.',
  options: {
    out: { value: 'DIR', help: 'where the bags are to stand', default: 'deposit' },
    only: { value: 'NAME,…', help: 'these publications alone' },
    site: { value: 'DIR', help: 'the site as npm run build has left it', default: 'dist' },
    content: { value: 'DIR', help: 'the publications that it was made of', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    format: {
      value: 'FORMAT',
      help: 'text, or json for one document on standard output',
      default: 'text',
    },
    force: { help: 'write over bags of other bytes' },
  },
}

await run(command, work)

async function work({ values, flags }: Given): Promise<number> {
  const format = toFormat(values.format)
  const only = toOnly(values.only)
  const { content = '', data = '', site: folder = '', out = '' } = values
  refuseWithin(['out', out], { content, data, site: folder })
  const madeOn = readEpoch(process.env.SOURCE_DATE_EPOCH)
  const site = { content, data, out: folder, only, cache: true, drafts: false }
  const progress = showProgress()
  try {
    const pressName = await identifyPress()
    const outcome = await depositAll(
      {
        site,
        out,
        mayReplace: flags.has('force'),
        program: { ...readProgram(), press: pressName },
        madeOn,
      },
      { pressName, progress: progress.tell },
    )
    progress.end()
    printDeposit(outcome, format)
    return hasErrors(outcome.messages) ? EXIT.errors : EXIT.done
  } finally {
    progress.end()
  }
}

/** The day that is to be taken for that of the work; a count that nobody can read is never passed over. */
function readEpoch(epoch: string | undefined): string | undefined {
  if (epoch === undefined) return undefined
  const day = toEpochDay(epoch)
  if (day !== undefined) return day
  throw new UsageError(
    `SOURCE_DATE_EPOCH wants seconds since 1970 as a whole number, and is ${JSON.stringify(epoch)}`,
  )
}

/** Faircopy by its own version, and the software that it runs on by its lockfile. */
function readProgram() {
  const home = join(import.meta.dirname, '..')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  const lockfile = readFileSync(join(home, 'package-lock.json'), 'utf8')
  return { name: 'Faircopy', version, node: process.versions.node, lockfile }
}
