import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { identifyPress } from '../../src/press/identify-press.ts'
import { openPress } from '../../src/press/open-press.ts'
import { makeFolder, messagesOf, trial } from './trial.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Programs that are no Chromium, and what is said of each. */
const programs = {
  'nothing at all': { make: async () => {}, says: 'which is no program' },
  'a folder': { make: (path: string) => mkdir(path), says: 'which is no program' },
  'a text': {
    make: (path: string) => writeFile(path, 'x', { mode: 0o644 }),
    says: 'which is no program',
  },
  'a program that fails': { make: toScript('exit 3'), says: 'it ends with status 3' },
  'a program that complains': {
    make: toScript('echo "libnss3.so: cannot open" >&2; echo more >&2; exit 127'),
    says: 'does not start: libnss3.so: cannot open',
  },
}

function toScript(line: string): (path: string) => Promise<void> {
  return (path) => writeFile(path, `#!/bin/sh\n${line}\n`, { mode: 0o755 })
}

test.each(Object.entries(programs))(
  'of %s it says so in one line',
  async (_what, { make, says }) => {
    const path = join(await makeFolder(), 'chromium')
    await make(path)
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', path)
    const press = openPress()
    const [message, ...more] = await messagesOf(press.use(trial, (page) => page.pdf()))
    await press.close()
    expect(more).toEqual([])
    expect(message).toMatchObject({ rule: 'press-missing', severity: 'error' })
    expect(message?.reason).toContain(path)
    expect(message?.reason).toContain(says)
    expect(`${message?.reason}${message?.hint}`).not.toContain('\n')
  },
)

test('of a program that says nothing it says that', async () => {
  const path = join(await makeFolder(), 'chromium')
  await toScript('sleep 60')(path)
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', path)
  const press = openPress({ startingTime: 1_000 })
  const [message] = await messagesOf(press.use(trial, (page) => page.pdf()))
  await press.close()
  expect(message?.reason).toBe(`Chromium at ${path} does not start: it says nothing`)
})

test('the press says which it is without being started', async () => {
  expect(await identifyPress()).toMatch(/^Chromium \d+\.\d+\.\d+, pinned$|SHA-256 [0-9a-f]{64}$/)
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', process.execPath)
  expect(await identifyPress()).toMatch(/^v24\.\d+\.\d+, SHA-256 [0-9a-f]{64}$/)
})
