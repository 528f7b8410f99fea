import { type Verdict, verifyBag } from '../src/deposit/verify/verify.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { announceAll, toFormat } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { EXIT, run } from './command/run.ts'
import { printVerdicts, toSentence } from './command/verdicts.ts'

const command: Command = {
  name: 'verify',
  summary:
    'Judges BagIt bags of any maker, folders or zips: that every file is there and as its sums say, and no other. Nothing is written, unpacked or fetched.',
  operands: 'BAG…',
  options: {
    format: {
      value: 'FORMAT',
      help: 'text, or json for one document on standard output',
      default: 'text',
    },
  },
}

await run(command, work)

async function work({ values, operands }: Given): Promise<number> {
  if (operands.length === 0)
    throw new UsageError(
      'verify wants a BAG: npm run verify -- deposit/my-report.zip (npm run verify -- --help tells more)',
    )
  const format = toFormat(values.format)
  const verdicts: Verdict[] = []
  for (const path of operands) {
    const verdict = await verify(path)
    verdicts.push(verdict)
    if (format === 'text') tellVerdict(verdict)
  }
  if (format === 'json') printVerdicts(verdicts)
  return verdicts.every(({ isValid }) => isValid) ? EXIT.done : EXIT.errors
}

async function verify(path: string): Promise<Verdict> {
  const progress = showProgress()
  try {
    return await verifyBag(path, (done, total) =>
      progress.tell(`${path}, per cent read`, Math.floor((100 * done) / total), 100),
    )
  } finally {
    progress.end()
  }
}

function tellVerdict(verdict: Verdict): void {
  announceAll(verdict.messages)
  const stream = verdict.isValid ? process.stdout : process.stderr
  stream.write(`${toSentence(verdict)}\n`)
}
