import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Message } from '../../src/message/message.ts'
import { openKeeper } from '../../src/press/keeper.ts'
import { divideTrace } from './divide-trace.ts'
import { DOCUMENTS } from './documents.ts'

const WORK = fileURLToPath(new URL('./work.mjs', import.meta.url))

/** Those that end a command from outside; Ctrl-C is the first. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command as a process of its own, and ends as that does. Where it can no longer tell by itself how it ended, since
 * memory was at its end or somebody has ended it, that is told here.
 */
export async function runWatched([command = '', ...given]: readonly string[]): Promise<void> {
  if (!isCommand(command)) return refuseUnknown(command)
  if (!isSomewhere()) return tellNowhere(command, given)
  const call = [...process.execArgv, WORK, command, ...given]
  // What ends this process ends the command too: both first, since it may be ended while the command is begun.
  const keeper = openKeeper()
  for (const signal of ENDING) process.on(signal, () => child.kill(signal))
  const child = spawn(process.execPath, call, {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: toEnvironment(process.env),
  })
  keeper.watch(child.pid)
  const ended = await endOf(child).catch((error: Error) => error)
  keeper.release()
  if (ended instanceof Error) return tellUnbegun(ended, command, given)
  const status = ended.signal ? await tellEnd(ended, command, given) : ended.status
  for (const signal of ENDING) process.removeAllListeners(signal)
  if (status === null && ended.signal) process.kill(process.pid, ended.signal)
  else process.exitCode = status ?? 0
}

const isCommand = (name: string): boolean =>
  /^[a-z-]+$/.test(name) && existsSync(new URL(`../${name}.ts`, import.meta.url))

async function refuseUnknown(name: string): Promise<void> {
  const { EXIT, explain, printExplained } = await import('./explain.ts')
  const { UsageError } = await import('./options.ts')
  printExplained(
    explain(new UsageError(`There is no command "${name}": npm run lists those there are`)),
  )
  process.exitCode = EXIT.usage
}

/** Whether the folder in which the command was begun is still there. */
function isSomewhere(): boolean {
  try {
    return process.cwd() !== ''
  } catch {
    return false
  }
}

/** Nothing can be read or told from nowhere, so that it is told from the root. */
async function tellNowhere(command: string, given: readonly string[]): Promise<void> {
  const { PublicationError } = await import('../../src/message/publication-error.ts')
  process.chdir('/')
  await tellUnbegun(new PublicationError([NOWHERE]), command, given)
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

function endOf(child: ChildProcess): Promise<Ended> {
  const said = divideTrace((data) => process.stderr.write(data))
  child.stderr?.on('data', said.take)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, trace: said.end() }))
  })
}

/** Tells what a command could not any more, as a document too where it has one; null where it ended by the signal alone. */
async function tellEnd(
  { signal, trace }: Ended,
  command: string,
  given: readonly string[],
): Promise<number | null> {
  const { asksForJson, explain, printExplained, toExplained } = await import('./explain.ts')
  const explained = OUT_OF_MEMORY.test(trace)
    ? explain(new NoMemory())
    : signal === 'SIGKILL' && toExplained([KILLED])
  if (explained) printExplained(explained)
  else process.stderr.write(trace)
  if (asksForJson(given))
    (await DOCUMENTS[command]?.())?.(explained ? explained.messages : [toInterrupted(signal)])
  return explained ? explained.status : null
}

/** Tells that the system has not let a command begin, as where no more files may be open. */
async function tellUnbegun(error: Error, command: string, given: readonly string[]): Promise<void> {
  const { asksForJson, explain, printExplained } = await import('./explain.ts')
  const explained = explain(error)
  printExplained(explained)
  if (asksForJson(given)) (await DOCUMENTS[command]?.())?.(explained.messages)
  process.exitCode = explained.status
}

/** What V8 says of memory at its end. */
const OUT_OF_MEMORY = /out of memory|Allocation failed/

class NoMemory extends Error {
  readonly code = 'ENOMEM'
  override readonly message = 'the command was broken off'
}

const NOWHERE: Message = {
  rule: 'machine',
  severity: 'error',
  reason: 'The folder in which the command was begun is there no more',
  hint: 'go to one that is there, and begin it again',
}

const AGAIN =
  'begin it again; what was there before is whole, and what is left of this one is cleared up'

/** Nobody says why a process was killed; a system whose memory is at its end is only one who does it. */
const KILLED: Message = {
  rule: 'interrupted',
  severity: 'error',
  reason: 'The command was killed (SIGKILL); systems do that where memory is full',
  hint: `if memory was full, end what else runs here; ${AGAIN}`,
}

const toInterrupted = (signal: NodeJS.Signals | null): Message => ({
  rule: 'interrupted',
  severity: 'error',
  reason: `The command was ended before it was done (${signal})`,
  hint: AGAIN,
})
