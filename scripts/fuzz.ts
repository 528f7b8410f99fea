import { relative } from 'node:path'
import { openPress } from '../src/press/open-press.ts'
import { type Command, toNumber } from './command/options.ts'
import { announce, count as counted } from './command/output.ts'
import { showProgress } from './command/progress.ts'
import { EXIT, run } from './command/run.ts'
import { keepFailure } from './fuzz/failures.ts'
import { printedPapers } from './fuzz/papers.ts'
import { makePressed } from './fuzz/proof/press.ts'
import { type Count, type Failure, kindOf, search } from './fuzz/search.ts'
import { searchInThread } from './fuzz/threads.ts'

const command: Command = {
  name: 'fuzz',
  summary:
    'Makes publications by chance, sound ones and careless ones, and has every edition of each made, read back and compared. A failure is made small, printed, and kept in tests/fuzz/failures.',
  options: {
    runs: { value: 'N', help: 'publications without a press', default: '100000' },
    press: { value: 'N', help: 'publications that Chromium prints and lays out', default: '1000' },
    seed: { value: 'N', help: 'what they are made from', default: '1' },
  },
}

const NONE: Count = { proved: 0, refused: 0 }

/** So many are printed of one seed. */
const PRESS_BATCH = 50

await run(command, async (given) => {
  const [runs, pressed] = [toNumber(given, 'runs', 0), toNumber(given, 'press', 0)]
  const seed = toNumber(given, 'seed', 0, 2 ** 31)
  const progress = showProgress()
  const kinds = new Map<string, string>()
  const found = (failure: Failure): void => {
    if (kinds.has(kindOf(failure))) return
    progress.end()
    kinds.set(kindOf(failure), tell(failure))
  }
  try {
    let begun = 0
    const tellBegun = (): void => progress.tell('Proving publications', ++begun, runs)
    const plain =
      runs > 0 ? await searchInThread({ seed, runs }, { begun: tellBegun, found }) : NONE
    const printed = pressed > 0 ? await print(seed, pressed, found, progress.tell) : NONE
    process.stdout.write(`${summarise(plain, printed, kinds.size)}\n`)
  } finally {
    progress.end()
  }
  return kinds.size > 0 ? EXIT.errors : EXIT.done
})

/** Keeps a failure and prints it; gives its folder. */
function tell(failure: Failure): string {
  const folder = relative(process.cwd(), keepFailure(failure))
  const texts = Object.entries(failure.paper.files).map(([name, text]) => `--- ${name}\n${text}`)
  const lines = [...failure.faults, `kept in ${folder}; made from --seed ${failure.seed}`, ...texts]
  process.stdout.write(`${lines.join('\n')}\n\n`)
  return folder
}

/** Has Chromium print and lay out so many publications. */
async function print(
  seed: number,
  runs: number,
  found: (failure: Failure) => void,
  tell: ReturnType<typeof showProgress>['tell'],
): Promise<Count> {
  const press = openPress({ notify: announce })
  try {
    const prove = await makePressed(press)
    let begun = 0
    const begin = (): void => tell('Printing publications', ++begun, runs)
    return await search({
      papers: printedPapers,
      prove,
      seed,
      runs,
      batch: PRESS_BATCH,
      begin,
      found,
    })
  } finally {
    await press.close()
  }
}

function summarise(plain: Count, printed: Count, kinds: number): string {
  return [
    `${counted(plain.proved, 'publication')} proved, ${plain.refused.toLocaleString('en-GB')} refused`,
    `${counted(printed.proved, 'publication')} printed, ${printed.refused.toLocaleString('en-GB')} refused`,
    `${counted(kinds, 'kind')} of failure`,
  ].join('; ')
}
