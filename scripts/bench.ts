import { measurePrint } from './bench/print.ts'
import { measureSite } from './bench/site.ts'
import { ratioOf, toLine } from './bench/statistics.ts'
import { measureWhole } from './bench/whole.ts'
import type { Command } from './command/options.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'bench',
  summary:
    'Measures how fast Faircopy is, in ratios within one run: medians of several repetitions.',
  options: {
    only: { value: 'NAME', help: 'print, site or whole alone' },
    repetitions: { value: 'N', help: 'how often each is measured', default: '5' },
    'whole-repetitions': { value: 'N', help: 'how often whole builds are measured', default: '1' },
    few: { value: 'N', help: 'publications of the smaller whole build', default: '100' },
    many: { value: 'N', help: 'publications of the larger one', default: '1000' },
  },
}

await run(command, async ({ values }) => {
  const repetitions = Number(values.repetitions)
  const many = Number(values.many)
  const measures = {
    print: () => measurePrint(20, repetitions),
    site: () => measureSite(many, repetitions),
    whole: () => measureWhole(Number(values.few), many, Number(values['whole-repetitions'])),
  }
  const results = []
  for (const [name, measure] of Object.entries(measures))
    if (!values.only || values.only === name)
      for (const result of await measure()) {
        process.stdout.write(`${toLine(result)}\n`)
        results.push(result)
      }
  return results.every((result) => ratioOf(result) <= result.limit) ? EXIT.done : EXIT.errors
})
