import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { VeraPdf } from '../../../src/press/validators/verapdf/open-verapdf.ts'
import { time } from '../statistics.ts'
import { countPages, judge } from './judge.ts'
import type { Peer, Place, Tool } from './peer.ts'
import { Failure, runCall } from './run-call.ts'
import type { Line } from './table.ts'

/** How far a peer has come, with the files that it makes and how long that took; or why it is given up. */
export type Trial = { readonly peer: Peer } & (Running | { readonly fault: string })

interface Running {
  readonly tool: Tool
  /** The path of the PDF of each paper, by the paper's name. */
  readonly outputs: ReadonlyMap<string, string>
  /** Milliseconds for all papers, of each repetition. */
  readonly times: readonly number[]
}

/** Gets a peer, and has it make every paper once, in a folder of its own: what it unpacks at first is not measured. */
export const begin = (
  peer: Peer,
  place: Place,
  made: string,
  papers: readonly string[],
): Promise<Trial> =>
  orFault(peer, async () => {
    process.stderr.write(`${peer.name}\n`)
    const tool = await peer.install(place)
    const own = join(made, peer.name.replace(/[^A-Za-z0-9]+/g, '-'))
    mkdirSync(own, { recursive: true })
    const outputs = new Map(papers.map((paper) => [paper, join(own, `${paper}.pdf`)] as const))
    await makeAll(tool, outputs)
    return { peer, tool, outputs, times: [] }
  })

/** Has a peer make every paper once more, and takes the time. */
export async function repeat(trial: Trial): Promise<Trial> {
  if ('fault' in trial) return trial
  const { peer, tool, outputs, times } = trial
  return orFault(peer, async () => ({
    ...trial,
    times: [...times, await time(() => makeAll(tool, outputs))],
  }))
}

/** Has what a peer made judged. */
export async function conclude(trial: Trial, veraPdf: VeraPdf): Promise<Line> {
  if ('fault' in trial) return trial
  const { peer, tool, times } = trial
  const files = [...trial.outputs.values()]
  return orFault(peer, async () => ({
    peer,
    version: tool.version,
    times,
    pages: await Promise.all(files.map(countPages)),
    judged: await judge(veraPdf, files),
  }))
}

/** One call a paper, one after the other. */
async function makeAll(tool: Tool, outputs: Running['outputs']): Promise<void> {
  for (const [paper, output] of outputs) {
    await runCall(tool.call(paper, output))
    if (!existsSync(output))
      throw new Failure(`it says nothing is wrong, and makes no ${paper}.pdf`)
  }
}

async function orFault<Made>(
  peer: Peer,
  work: () => Promise<Made>,
): Promise<Made | { readonly peer: Peer; readonly fault: string }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) return { peer, fault: error.message }
    throw error
  }
}
