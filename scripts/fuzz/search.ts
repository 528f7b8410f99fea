import fc, { type Arbitrary } from 'fast-check'
import type { Paper } from './paper/publication.ts'
import type { Outcome } from './proof/faults.ts'
import { reduce } from './reduce.ts'

/** A paper, as small as it could be made, in which something is wrong with Faircopy. */
export interface Failure {
  readonly paper: Paper
  readonly faults: readonly string[]
  /** What makes it again: the seed of its batch. */
  readonly seed: number
}

/** How much is searched, and who is told. */
export interface Search {
  readonly papers: Arbitrary<Paper>
  readonly prove: (paper: Paper) => Promise<Outcome>
  readonly seed: number
  readonly runs: number
  /** So many papers are made of one seed; of each batch one failure is told. */
  readonly batch: number
  /** Is told of each paper before it is proved. */
  readonly begin?: (paper: Paper) => void
  readonly found: (failure: Failure) => void
}

/** Milliseconds in which a failure is made as small as it gets. */
const SHRINKING = 120_000

/** Papers that were proved, and how many of them were refused for what an editor can mend. */
export interface Count {
  readonly proved: number
  readonly refused: number
}

/** Proves papers made by chance, batch by batch, and tells of one failure of each kind, made small. */
export async function search(options: Search): Promise<Count> {
  const { seed, runs, batch } = options
  const known = new Set<string>()
  let [proved, refused] = [0, 0]
  for (let from = 0; from < runs; from += batch) {
    const share = { seed: seed + from / batch, runs: Math.min(batch, runs - from) }
    const count = await searchBatch(share, known, options)
    proved += count.proved
    refused += count.refused
  }
  return { proved, refused }
}

/** A batch begins anew after each failure, whose kind is then known, until there is no other. */
async function searchBatch(
  share: Pick<Search, 'seed' | 'runs'>,
  known: Set<string>,
  options: Search,
): Promise<Count> {
  for (;;) {
    const { failure, ...count } = await findFirst(share, known, options)
    if (!failure) return count
    known.add(kindOf(failure))
    options.found(await toLeast(failure, options))
  }
}

async function findFirst(
  { seed, runs }: Pick<Search, 'seed' | 'runs'>,
  known: ReadonlySet<string>,
  { papers, prove, begin }: Search,
): Promise<Count & { readonly failure?: Failure }> {
  let [refused, failure] = [0, undefined as Failure | undefined]
  const isSound = fc.asyncProperty(papers, async (paper) => {
    begin?.(paper)
    const { isRefused, faults } = await prove(paper).catch(toOutcome)
    if (isRefused) refused += 1
    if (faults.length === 0 || known.has(kindOf({ faults }))) return true
    failure = { paper, faults, seed }
    return false
  })
  const { numRuns } = await fc.check(isSound, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: runs * 1000 + SHRINKING,
    markInterruptAsFailure: false,
  })
  // Where time was up before all were proved, no more are said to be.
  return { ...(failure && { failure }), proved: numRuns, refused }
}

/** Nothing may be thrown on the way. */
const toOutcome = (error: unknown): Outcome => ({
  isRefused: false,
  faults: [`It throws ${error instanceof Error ? error.stack : String(error)}`],
})

/** A failure without the lines that it does not need, if it is one without the words that it says. */
async function toLeast(failure: Failure, { prove }: Search): Promise<Failure> {
  const kind = kindOf(failure)
  const faultsOf = async (paper: Paper): Promise<readonly string[]> =>
    (await prove(paper).catch(toOutcome)).faults
  const isAlike = async (paper: Paper): Promise<boolean> =>
    kindOf({ faults: await faultsOf(paper) }) === kind
  const paper = await reduce(failure.paper, isAlike)
  return (await isAlike(paper)) ? { ...failure, paper, faults: await faultsOf(paper) } : failure
}

/** A failure's kind: what its first fault says, but for words, numbers and places. */
export const kindOf = ({ faults: [fault = ''] }: Pick<Failure, 'faults'>): string =>
  fault
    .split('\n', 2)
    .join(' ')
    .replace(/“[^”]*”|"[^"]*"|\d+/g, '…')
    .replace(/ (?:in|at) .*(?=, after)/, '')
