import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { findFolder } from '../../src/press/folder.ts'
import { openPress } from '../../src/press/open-press.ts'
import { findPackagedShell } from '../../src/press/packaged-shell.ts'
import { lacksSandbox } from '../../src/press/sandbox.ts'
import { groupOf } from './processes.ts'
import { makeFolder, messagesOf, trial } from './trial.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => {
  vi.unstubAllEnvs()
})

const isLinux = process.platform === 'linux'

/** The processes of a press while it works, and what it had to say. */
async function look() {
  const notices: Message[] = []
  const press = openPress({ notify: (notice) => notices.push(notice) })
  const processes = await press.use(trial, async (page) => {
    await page.pdf()
    return groupOf(page.browser().process()?.pid ?? Number.NaN)
  })
  await press.close()
  return { processes, notices }
}

test.runIf(isLinux)('Chromium runs as nobody where root builds, and in its sandbox', async () => {
  const { processes, notices } = await look()
  const owner = process.getuid?.() || 65534
  expect(processes.map(({ status }) => status.Uid)).toEqual(
    processes.map(() => [owner, owner, owner, owner].join('\t')),
  )
  const renderers = processes.filter(({ command }) => command.includes('--type=renderer'))
  expect(renderers.length).toBeGreaterThan(0)
  const sandboxed = notices.length === 0
  // 2: a seccomp filter is on.
  expect(renderers.map(({ status }) => status.Seccomp)).toEqual(
    renderers.map(() => (sandboxed ? '2' : '0')),
  )
})

/** A Chromium that behaves as one does where the system allows no sandbox. */
async function makeSandboxless(): Promise<string> {
  const folder = await makeFolder()
  const { path, environment } = await findPackagedShell(await findFolder())
  const settings = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`)
  const script = [
    '#!/bin/sh',
    ...settings,
    `case " $* " in *" --no-sandbox "*) exec '${path}' "$@";; esac`,
    'echo "[1:1:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox!" >&2',
    'exit 133',
  ]
  await writeFile(join(folder, 'chromium'), script.join('\n'), { mode: 0o755 })
  return join(folder, 'chromium')
}

test.runIf(isLinux)('where the system allows no sandbox, it says so and prints', async () => {
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', await makeSandboxless())
  const { processes, notices } = await look()
  expect(notices.map(({ rule }) => rule)).toEqual(['press-overridden', 'press-unsandboxed'])
  expect(notices[1]?.severity).toBe('warning')
  expect(notices[1]?.hint).toBeTruthy()
  expect(processes.some(({ command }) => command.includes('--no-sandbox'))).toBe(true)
})

test.runIf(isLinux)('where one is required, that is an error', async () => {
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', await makeSandboxless())
  const press = openPress({ requireSandbox: true })
  const messages = await messagesOf(press.use(trial, (page) => page.pdf()))
  await press.close()
  expect(messages).toMatchObject([{ rule: 'press-unsandboxed', severity: 'error' }])
})

test.each([
  ['zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+', true],
  ['Failed to move to new namespace: PID namespaces supported', true],
  ['[FATAL:sandbox/linux/services/credentials.cc:131] Check failed: . : Permission denied', true],
  ['error while loading shared libraries: libnss3.so: cannot open shared object file', false],
  ['', false],
])('%s', (complaint, lacks) => {
  expect(lacksSandbox(complaint)).toBe(lacks)
})
