import type { Context, EditionFile, FileEdition } from '../../src/editions/edition.ts'
import { makePrint, pressCopy, print } from '../../src/editions/print/index.ts'
import { clear } from '../../src/editions/print/layouts/clear.ts'
import { large } from '../../src/editions/print/layouts/large.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { readOnly } from './floor.ts'
import { generate } from './generate.ts'
import { finishAll, printRaw, proveOne, renderAll } from './printing.ts'
import { type Measure, time } from './statistics.ts'
import { openWorkshop } from './workshop.ts'

/** A row of the table: what is measured, against what, and its limit; each by the name of its readings. */
interface Row {
  readonly title: string
  readonly base: Reading
  readonly ours: Reading
  readonly limit: number
}

type Reading = 'raw' | 'made' | 'proved' | 'floor' | 'print' | 'large' | 'press'

/**
 * The limits are those of issue 13, "Measured". A layout further than print is held against print's own time in the same
 * run: that is what it adds to a run in which print is made of the same publications. Against Chromium alone printing the
 * HTML of that layout, large print would be excused for the pages that it has more.
 */
const ROWS: readonly Row[] = [
  { title: 'print finished and checked, to raw CDP', base: 'raw', ours: 'print', limit: 1.6 },
  { title: '(print made and not checked, to raw CDP)', base: 'raw', ours: 'made', limit: Infinity },
  { title: 'what large print adds, to print', base: 'print', ours: 'large', limit: 1.4 },
  { title: 'what the press copy adds, to print', base: 'print', ours: 'press', limit: 1.4 },
  { title: 'the proof of print, to the floor', base: 'floor', ours: 'proved', limit: 1.3 },
]

const LAYOUTS = { print, large: makePrint(large(20)), press: pressCopy } as const

/**
 * The editions on paper of so many publications: print against the same Chromium printing its HTML by raw CDP on one warm
 * page, further layouts against print, and the proof against its libraries reading each file once (`floor.ts`).
 */
export async function measurePrint(
  count: number,
  repetitions: number,
): Promise<readonly Measure[]> {
  const { publications, context, close } = await openWorkshop((folder) => generate(folder, count))
  const rounds: Round[] = []
  try {
    await measureRound(publications.slice(0, WARM), context)
    for (let repetition = 0; repetition < repetitions; repetition++)
      rounds.push(await measureRound(publications, context))
  } finally {
    await close()
  }
  return ROWS.map(({ title, base, ours, limit }) => ({
    title: `${title} (${count} publications)`,
    unit: 'ms',
    base: rounds.map((round) => round[base]),
    ours: rounds.map((round) => round[ours]),
    limit,
  }))
}

/** So many publications are made before anything is measured: Chromium and the compiler are warm then. */
const WARM = 4

/** Milliseconds by what is measured. */
type Round = Readonly<Record<Reading, number>>

async function measureRound(
  publications: readonly Publication[],
  context: Context,
): Promise<Round> {
  const raw = await time(() => printRaw(clear, publications, context))
  const finish = (edition: FileEdition) => time(() => finishAll(edition, publications, context))
  const own = {
    print: await finish(LAYOUTS.print),
    large: await finish(LAYOUTS.large),
    press: await finish(LAYOUTS.press),
  }
  const files: (readonly EditionFile[])[] = []
  const made = await time(async () => {
    files.push(...(await renderAll(print, publications, context)))
  })
  const proved = await time(async () => {
    for (const [index, publication] of publications.entries())
      await proveOne(print, files[index] ?? [], publication, context)
  })
  // Copies, for the proof remembers what it has opened.
  const floor = await time(async () => {
    for (const { bytes } of files.flat()) await readOnly(new Uint8Array(bytes))
  })
  return { raw, made, proved, floor, ...own }
}
