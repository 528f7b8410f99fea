import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const KEEPER = join(import.meta.dirname, '../../src/press/keeper.ts')

/** A process that has a keeper watch another, or its group, and is killed before it can put anything away. */
const toOwner = (watched: number): string =>
  `const { openKeeper } = await import(${JSON.stringify(KEEPER)})
   openKeeper().watch(${watched})
   setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)`

test.each([
  ['a process', 1],
  ['a group of processes', -1],
])('%s ends with who started it, whatever ends that', async (_, sign) => {
  const kept = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
  const ended = once(kept, 'exit')
  spawn(process.execPath, ['--input-type=module', '-e', toOwner(sign * (kept.pid ?? 0))])
  expect(await ended).toEqual([null, 'SIGKILL'])
})
