import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PublicationError } from '../../src/message/publication-error.ts'
import { build } from '../../src/run/run.ts'
import { makeFolder } from '../scripts/command.ts'
import { makeWithoutPress, optionsIn, proveBlindly, tools, writePaper } from './building.ts'

vi.mock('../../src/run/make.ts', () => ({
  make: (...given: Parameters<typeof makeWithoutPress>) => makeWithoutPress(...given),
}))
vi.mock('../../src/run/prove.ts', () => ({
  prove: (...given: Parameters<typeof proveBlindly>) => proveBlindly(...given),
}))
vi.mock('../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../src/proof/accessibility.ts', () => ({
  auditPages: async () => [],
  auditComing: async () => [],
}))

let { folder, remove } = makeFolder()

beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  writePaper(folder, 'bridges', 'Nobody crosses the bridge of Brigadoon.', 'status: draft\n')
  writePaper(folder, 'ferries', 'The ferry crosses.')
})

afterEach(() => remove())

const publish = () => build(optionsIn(folder), tools)
const send = (out: string) =>
  build({ ...optionsIn(folder), out: join(folder, out), drafts: true, purpose: 'drafts' }, tools)

/** Every file of a site as it is; what Pagefind packs is unpacked. */
const filesOf = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, out, ''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(folder, out).length + 1), readUnpacked(path)]),
  )

function readUnpacked(path: string): string {
  const bytes = readFileSync(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1')
}

const namesIn = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files]
    .filter(([path, text]) => /bridges|brigadoon/i.test(`${path} ${text}`))
    .map(([path]) => path)

test('of a draft nothing stands in a site that is published, before and after it was sent round', async () => {
  expect(await publish()).toMatchObject({ result: 'published' })
  const before = filesOf('dist')
  expect(namesIn(before)).toEqual([])
  expect(before.has('feed.xml')).toBe(true)

  expect(await send('sent')).toMatchObject({ result: 'published' })
  const sent = filesOf('sent')
  expect(namesIn(sent)).toContain('bridges/index.html')
  expect(namesIn(sent).some((path) => path.endsWith('.pf_fragment'))).toBe(true)
  expect([...sent.keys()].filter((path) => /feed|sitemap/.test(path))).toEqual([])

  writePaper(folder, 'ferries', 'The ferry crosses twice.')
  expect(await publish()).toMatchObject({ result: 'published' })
  const after = filesOf('dist')
  expect(namesIn(after)).toEqual([])
  expect(after.get('ferries/index.html')).not.toContain('noindex')
})

test('what is published is made anew to be sent round, and the other way about', async () => {
  await publish()
  await send('sent')
  expect(filesOf('sent').get('ferries/index.html')).toContain('content="noindex"')
  expect(filesOf('dist').get('ferries/index.html')).not.toContain('noindex')
})

test('neither stands in the folder of the other', async () => {
  await publish()
  await send('sent')
  const reasonOf = (run: Promise<unknown>) =>
    run.then(
      () => 'nothing',
      (error) => (error instanceof PublicationError ? error.messages[0]?.reason : String(error)),
    )
  expect(await reasonOf(send('dist'))).toContain('in which no draft may stand')
  const other = build({ ...optionsIn(folder), out: join(folder, 'sent') }, tools)
  expect(await reasonOf(other)).toContain('is not to be published')
})
