import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test, vi } from 'vitest'
import { findFolder } from '../../src/press/folder.ts'
import { openPress } from '../../src/press/open-press.ts'
import { groupOf } from './processes.ts'
import { trial } from './trial.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A program with a page that hangs; it says Chromium's number and then does `last`. */
const toProgram = (last: string): string => `
  import { openPress } from ${JSON.stringify(join(import.meta.dirname, '../../src/press/open-press.ts'))}
  const press = openPress()
  const job = { name: 'trial', javascript: true, deadline: 60_000 }
  press.use(job, page => page.setContent('<script>for (;;);</script>')).catch(() => {})
  await press.use(job, async page => console.log(page.browser().process().pid))
  ${last}`

/** Ways for a program to end while Chromium works, and the status or signal it ends with. */
const ends = [
  { way: 'SIGINT', last: '', signal: 'SIGINT', ends: [null, 'SIGINT'] },
  { way: 'SIGTERM', last: '', signal: 'SIGTERM', ends: [null, 'SIGTERM'] },
  { way: 'SIGHUP', last: '', signal: 'SIGHUP', ends: [null, 'SIGHUP'] },
  { way: 'SIGKILL', last: '', signal: 'SIGKILL', ends: [null, 'SIGKILL'] },
  { way: 'its own exit', last: 'process.exit(7)', ends: [7, null] },
  { way: 'an error', last: 'throw new Error("mine")', ends: [1, null] },
  { way: 'close', last: 'await press.close()', ends: [0, null] },
] as const

test.runIf(process.platform === 'linux').each(ends)('no Chromium outlives $way', async (end) => {
  const child = spawn(process.execPath, [
    '--input-type=module-typescript',
    '-e',
    toProgram(end.last),
  ])
  const exited = once(child, 'exit')
  const [line] = await once(createInterface(child.stdout), 'line')
  const pid = Number(line)
  if ('signal' in end) child.kill(end.signal)
  expect(await exited).toEqual(end.ends)
  await vi.waitFor(() => expect(groupOf(pid)).toEqual([]), 5_000)
  const profiles = async () =>
    (await readdir(await findFolder())).filter((name) => name.includes(`-${child.pid}-`))
  await vi.waitFor(async () => expect(await profiles()).toEqual([]), 5_000)
})

test.runIf(process.platform === 'linux')(
  'a signal ends a program at once, whatever it has in hand',
  async () => {
    const child = spawn(process.execPath, [
      '--input-type=module-typescript',
      '-e',
      toProgram('for (;;);'),
    ])
    const exited = once(child, 'exit')
    await once(createInterface(child.stdout), 'line')
    const began = performance.now()
    child.kill('SIGINT')
    expect(await exited).toEqual([null, 'SIGINT'])
    expect(performance.now() - began).toBeLessThan(1_000)
  },
)

test('what a killed program could not put away the next start sweeps', async () => {
  const folder = await findFolder()
  const [gone, others] = [
    join(folder, 'profile-4194305-left'),
    join(folder, `profile-${process.pid}-here`),
  ]
  await mkdir(gone)
  await mkdir(others)
  const press = openPress()
  await press.use(trial, async () => {})
  await press.close()
  expect(existsSync(gone)).toBe(false)
  expect(existsSync(others)).toBe(true)
  await rm(others, { recursive: true })
})
