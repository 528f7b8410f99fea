import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Task } from './finding.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Milliseconds without an answer after which a run is given up; a page takes less than one second. */
const patience = 90_000

/**
 * Runs pa11y-ci in a process of its own. Resolves when that has ended, however it ended; `receive` has
 * by then been given every answer. Returns what it died of, '' where it ended as it should.
 */
export function ask(task: Task, receive: (answer: Answer) => void): Promise<string> {
  const child = fork(worker, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const complaints: Buffer[] = []
  const watchdog = setTimeout(() => child.kill('SIGKILL'), patience)
  child.stderr?.on('data', (complaint) => complaints.push(complaint))
  child.on('message', (answer: Answer) => {
    watchdog.refresh()
    receive(answer)
  })
  child.send(task)
  return new Promise((resolve) => {
    child.once('error', (error) => complaints.push(Buffer.from(error.message)))
    child.once('close', () => {
      clearTimeout(watchdog)
      resolve(toReason(Buffer.concat(complaints).toString()))
    })
  })
}

/** The line of a stack trace that says what is so. */
function toReason(complaint: string): string {
  const lines = complaint.trim().split('\n')
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? ''
}
