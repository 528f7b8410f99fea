import { join } from 'node:path'
import { STANDARDS, type Standard, USUAL_PRINT } from '../../src/editions/print-choices.ts'
import type { Message } from '../../src/message/message.ts'
import { openPress } from '../../src/press/open-press.ts'
import type { Press } from '../../src/press/press.ts'
import type { Candidate } from '../../src/run/conformance/candidate.ts'
import type { Data } from '../../src/run/data/data.ts'
import type { Progress } from '../../src/run/progress.ts'
import { generate } from './generate/generate.ts'
import { printAll } from './print-all.ts'

/** Publications that hold everything that is hard: each in one language, several parts in the first. */
const HARD = join(import.meta.dirname, '../../tests/conformance/content')

/** So many of the publications that are made by chance are printed to the less usual standards too. */
const FEW = 10

/** What was printed, and what was wrong with it besides. */
export interface Trials {
  readonly candidates: readonly Candidate[]
  readonly messages: readonly Message[]
}

/** What trials are made with. */
export interface TrialOptions {
  /** Where the PDFs are written, and the texts that are made by chance. */
  readonly folder: string
  readonly data: Data
  /** How many publications are made by chance. */
  readonly generated: number
  readonly tell: Progress
}

/** Prints the hard publications and those made by chance, in every edition for paper, to every standard. */
export async function makeTrials({ folder, data, generated, tell }: TrialOptions): Promise<Trials> {
  const [many, few] = [join(folder, 'generated'), join(folder, 'generated-few')]
  generate(many, generated)
  generate(few, Math.min(generated, FEW))
  const press = openPress()
  const trials: Trials[] = []
  try {
    for (const standard of Object.keys(STANDARDS) as Standard[])
      for (const content of [HARD, standard === USUAL_PRINT.standard ? many : few])
        trials.push(await printAll(content, toJob(standard, { folder, data, press, tell })))
  } finally {
    await press.close()
  }
  return {
    candidates: trials.flatMap(({ candidates }) => candidates),
    messages: trials.flatMap(({ messages }) => messages),
  }
}

const toJob = (
  standard: Standard,
  { folder, data, press, tell }: Omit<TrialOptions, 'generated'> & { readonly press: Press },
): Parameters<typeof printAll>[1] => ({
  folder: join(folder, standard.replace('/', '-')),
  data: { ...data, site: { ...data.site, print: { ...USUAL_PRINT, standard } } },
  press,
  tell,
})
