import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Message } from '../../../src/message/message.ts'
import { toMissing } from '../../../src/press/missing.ts'
import type { Press } from '../../../src/press/press.ts'
import { openPreview } from '../../../src/run/preview/preview.ts'
import { startSite } from '../../../src/site/serve/serve.ts'
import { freshFolder } from '../../site/written.ts'

/** A press that gives nothing, and why. */
const pressWithout = (error: Error): Press => ({
  warm: async () => {},
  use: () => Promise.reject(error),
  close: async () => {},
})

test('what nobody foresaw of a picture is told, and no reason to leave out its size', async () => {
  const press = pressWithout(new Error('a bug of ours'))
  const preview = openPreview({ content: 'tests/publications', data: '_data', press })
  await expect(preview).rejects.toThrow('a bug of ours')
})

test('follows publications that are added, renamed and deleted', async () => {
  const root = freshFolder()
  const content = join(root, 'content')
  for (const name of ['datganiad.md', 'river-crossings'])
    cpSync(join('tests/publications', name), join(content, name), { recursive: true })
  const told: unknown[] = []
  const preview = await openPreview({
    content,
    data: '_data',
    press: pressWithout(toMissing('There is no Chromium', 'install it')),
  })
  const tell = (messages: readonly Message[]) => told.push(...messages)
  const site = await startSite({ ...preview, tell, port: 8437 })
  const get = (path: string) => fetch(new URL(path, site.address))

  /** Waits until these publications, and no others, are on the home page and have pages. */
  const becomes = (...names: readonly string[]) =>
    vi.waitFor(async () => {
      const home = await (await get('')).text()
      const listed = [...home.matchAll(/class="title" href="([^"/]+)\//g)].map(([, name]) => name)
      const pages = await Promise.all(NAMES.map((name) => get(`${name}/`)))
      expect(listed.sort()).toEqual(names)
      expect(NAMES.filter((_, index) => pages[index]?.status === 200)).toEqual(names)
    }, WAIT)

  try {
    await becomes('datganiad', 'river-crossings')

    const text = readFileSync(join(content, 'datganiad.md'), 'utf8')
    writeFileSync(join(content, 'statement.md'), text)
    await becomes('datganiad', 'river-crossings', 'statement')

    renameSync(join(content, 'statement.md'), join(content, 'other.md'))
    await becomes('datganiad', 'other', 'river-crossings')

    rmSync(join(content, 'other.md'))
    await becomes('datganiad', 'river-crossings')

    renameSync(join(content, 'river-crossings'), join(root, 'elsewhere'))
    await becomes('datganiad')

    mkdirSync(join(content, 'other'))
    writeFileSync(join(content, 'other', 'index.md'), text)
    await becomes('datganiad', 'other')
    expect(told).toEqual([])
  } finally {
    site.stop()
  }
})

const NAMES = ['datganiad', 'other', 'river-crossings', 'statement']
const WAIT = { timeout: 20_000, interval: 100 }
