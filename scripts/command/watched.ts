import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Message } from '../../src/message/message.ts'
import { openKeeper } from '../../src/press/keeper.ts'

const WORK = fileURLToPath(new URL('./work.mjs', import.meta.url))

/** Those that end a command from outside; Ctrl-C is the first. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command as a process of its own, and ends as that does. Where it can no longer tell by itself how it ended, since
 * memory was at its end or somebody has ended it, that is told here.
 */
export async function runWatched([command = '', ...given]: readonly string[]): Promise<void> {
  const call = [...process.execArgv, WORK, command, ...given]
  const child = spawn(process.execPath, call, {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: toEnvironment(process.env),
  })
  // What ends this process at once ends the command too.
  const keeper = openKeeper()
  keeper.watch(child.pid)
  for (const signal of ENDING) process.on(signal, () => child.kill(signal))
  const ended = await endOf(child)
  keeper.release()
  const status = ended.signal ? await tellEnd(ended, command, given) : ended.status
  for (const signal of ENDING) process.removeAllListeners(signal)
  if (status === null && ended.signal) process.kill(process.pid, ended.signal)
  else process.exitCode = status ?? 0
}

/** The standard error of a command leads here; it is told whether it ends at a terminal. */
const toEnvironment = (own: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...own,
  ...(process.stderr.isTTY && { FAIRCOPY_TERMINAL: 'yes' }),
})

/** How a command has ended, and what V8 said where it broke off. */
interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly trace: string
}

/** What V8 begins with where it breaks off. */
const BROKEN_OFF = /^\n*(?:<--- Last few GCs --->|FATAL ERROR: )/m

/** Passes on what a command says, but for what V8 says where it breaks off. */
function endOf(child: ChildProcess): Promise<Ended> {
  let trace = ''
  child.stderr?.on('data', (data: Buffer) => {
    const at = trace ? 0 : (BROKEN_OFF.exec(data.toString('latin1'))?.index ?? data.length)
    process.stderr.write(data.subarray(0, at))
    trace += data.toString('utf8', at)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, trace }))
  })
}

/** Tells what a command could not any more, as a document too where it has one; null where it ended by the signal alone. */
async function tellEnd(
  { signal, trace }: Ended,
  command: string,
  given: readonly string[],
): Promise<number | null> {
  const { asksForJson, explain, printExplained } = await import('./explain.ts')
  const isFull = signal === 'SIGKILL' || OUT_OF_MEMORY.test(trace)
  const explained = isFull ? explain(new NoMemory()) : undefined
  if (explained) printExplained(explained)
  else process.stderr.write(trace)
  if (asksForJson(given))
    (await DOCUMENTS[command]?.())?.(explained?.messages ?? [toInterrupted(signal)])
  return explained?.status ?? null
}

/** What V8 says of memory at its end; where all of the machine's is, the system kills who has most. */
const OUT_OF_MEMORY = /out of memory|Allocation failed/

class NoMemory extends Error {
  readonly code = 'ENOMEM'
  override readonly message = 'the command was broken off'
}

const toInterrupted = (signal: NodeJS.Signals | null): Message => ({
  rule: 'interrupted',
  severity: 'error',
  reason: `The command was ended before it was done (${signal})`,
  hint: 'begin it again; what was there before is whole, and what is left of this one is cleared up',
})

/** How the commands that have one print the document of a run that failed. */
const DOCUMENTS: Readonly<Record<string, () => Promise<(messages: readonly Message[]) => void>>> = {
  build: async () => (await import('./output.ts')).printFailure,
  import: async () => (await import('./import-output.ts')).printRefusal,
  deposit: async () => (await import('./deposit-output.ts')).printNoDeposit,
  verify: async () => (await import('./verdicts.ts')).printRefused,
}
