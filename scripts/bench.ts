import { measureGate } from './bench/gate.ts'
import { measureImport } from './bench/import.ts'
import { measureLong } from './bench/long.ts'
import { measurePages } from './bench/pages.ts'
import { measurePeers } from './bench/peers.ts'
import { measurePrint } from './bench/print.ts'
import { measureReader } from './bench/reader.ts'
import { measureReading } from './bench/reading.ts'
import { measureSite } from './bench/site.ts'
import { ratioOf, toLine } from './bench/statistics.ts'
import { measureWhole } from './bench/whole.ts'
import { type Command, toNumber, UsageError } from './command/options.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'bench',
  summary:
    'Measures how fast Faircopy is, in ratios within one run; a ratio over its limit is status 1.',
  options: {
    only: {
      value: 'NAME',
      help: 'reading, print, long, import, site, reader, gate, whole, run or pages alone',
    },
    repetitions: { value: 'N', help: 'how often each is measured', default: '5' },
    'whole-repetitions': { value: 'N', help: 'how often whole builds are measured', default: '1' },
    few: { value: 'N', help: 'publications of the smaller whole build', default: '100' },
    many: {
      value: 'N',
      help: 'publications of the larger one, pages of the site',
      default: '1000',
    },
    data: {
      value: 'DIR',
      help: "the house's data for whole builds; with fewer editions these are cheaper",
    },
    peers: {
      help: 'measures other programs instead, which it fetches from npm and PyPI; a table of Markdown',
    },
    'peers-folder': {
      value: 'DIR',
      help: 'where these are fetched to, and stay; else nothing stays',
    },
  },
}

await run(command, async (given) => {
  const { only } = given.values
  const repetitions = toNumber(given, 'repetitions', 1)
  const wholeRepetitions = toNumber(given, 'whole-repetitions', 1)
  if (given.flags.has('peers')) {
    process.stdout.write(await measurePeers(repetitions, given.values['peers-folder']))
    return EXIT.done
  }
  const few = toNumber(given, 'few', 1)
  const many = toNumber(given, 'many', 1)
  const { data } = given.values
  const measures = {
    reading: () => measureReading(repetitions),
    print: () => measurePrint(20, repetitions),
    long: () => measureLong(repetitions),
    import: () => measureImport(repetitions),
    site: () => measureSite(many, repetitions),
    reader: () => measureReader(),
    gate: () => measureGate(wholeRepetitions),
    whole: () => measureWhole({ few, many, repetitions: wholeRepetitions, data }),
    run: () => measureWhole({ few, many, repetitions: wholeRepetitions, data, withoutPress: true }),
    pages: () => measurePages(wholeRepetitions),
  }
  if (only && !Object.keys(measures).includes(only))
    throw new UsageError(`--only is one of ${Object.keys(measures).join(', ')}, not "${only}"`)
  const results = []
  for (const [name, measure] of Object.entries(measures))
    if (!only || only === name)
      for (const result of await measure()) {
        process.stdout.write(`${toLine(result)}\n`)
        results.push(result)
      }
  return results.every((result) => ratioOf(result) <= result.limit) ? EXIT.done : EXIT.errors
})
