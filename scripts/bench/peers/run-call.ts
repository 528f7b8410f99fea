import { execFile } from 'node:child_process'
import type { Call } from './peer.ts'

/** Thrown where a peer cannot be had or does not do its work; the message says why. */
export class Failure extends Error {}

/** Milliseconds that a peer may take for a publication, and to be fetched. */
const PATIENCE = 300_000

/** Runs a program to its end, and gives what it says. Rejects with a `Failure` where it fails, or is not there. */
export function runCall({ program, given, environment, folder }: Call): Promise<string> {
  const options = {
    timeout: PATIENCE,
    killSignal: 'SIGKILL' as const,
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...environment },
    ...(folder !== undefined && { cwd: folder }),
  }
  return new Promise((resolve, reject) => {
    execFile(program, given, options, (error, said, complained) => {
      if (error) reject(new Failure(toReason(error, `${complained}\n${said}`)))
      else resolve(said)
    })
  })
}

/** The line in which a program says what is wrong, or its last one. */
function toReason(error: Error, said: string): string {
  if ('killed' in error && error.killed) return `it took longer than ${PATIENCE / 1000} seconds`
  if ('code' in error && error.code === 'ENOENT') return 'the program is not there'
  const lines = said.split('\n').flatMap((line) => line.trim() || [])
  const telling = lines.find((line) => /error|exception/i.test(line)) ?? lines.at(-1)
  return telling ?? error.message
}
