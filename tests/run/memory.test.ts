import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication, type Sources } from '../../src/publication/parse/publication.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { openMemory } from '../../src/run/memory.ts'
import { openCache } from '../../src/store/cache.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/recall.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const FRONT =
  '---\ntitle: Ferries\nlanguage: en-GB\ndate: 2026-11-28\npublisher: House of Lords\nrights: © 2026\n---\n\n'
const SOUND = `${FRONT}# One\n\n1.1 A ferry[^1] crosses, as [the note](#p1.1) says.\n\n[^1]: At four.\n`

const toSources = (text: string): Sources => ({
  name: 'ferries',
  main: { path: 'ferries.md', text },
  parts: [],
})

const cacheIn = (name: string) =>
  openCache(join(folder, name), openLedger(join(folder, `${name}.json`)))

/** One build: what it reads of a text, what it has to say, and how often it parses. */
function build(text: string, cacheFolder: string, files: Publication['files'] = []) {
  const parse = vi.fn(parsePublication)
  const memory = openMemory(parse, openStore(cacheIn(cacheFolder), 'engine'))
  const { publication, messages } = memory.parse(toSources(text))
  if (!publication) throw new Error('it cannot be read')
  const attached = { ...publication, files }
  const isSound = memory.sound.has(attached)
  const found = checkCatalogue(makeCatalogue([attached]), memory.sound)
  return { publication, messages: [...messages, ...found], isSound, parse }
}

const plain = (publication: Publication): unknown => JSON.parse(JSON.stringify(publication))

test('a publication in which nothing was found is the same when it is recalled, and is not parsed', () => {
  const first = build(SOUND, 'same')
  expect(first.messages).toEqual([])
  expect(first.isSound).toBe(false)
  const again = build(SOUND, 'same')
  expect(again.isSound).toBe(true)
  expect(plain(again.publication)).toEqual(plain(first.publication))
  expect(first.parse).toHaveBeenCalledOnce()
  expect(again.parse).not.toHaveBeenCalled()
})

test('another text is parsed and checked', () => {
  build(SOUND, 'other')
  const changed = build(SOUND.replace('four', 'five'), 'other')
  expect(changed.parse).toHaveBeenCalledOnce()
  expect(changed.isSound).toBe(false)
})

test.each([
  ['the parser', `${FRONT}# One\n\n1.1 A <b>ferry</b> crosses.\n`],
  ['a rule', `${FRONT}# One\n\n1.1 One.\n\n1.3 Three.\n`],
])('a publication in which %s finds something has it found again', (_, text) => {
  const first = build(text, 'faulty')
  expect(first.messages).not.toEqual([])
  const again = build(text, 'faulty')
  expect(again.isSound).toBe(false)
  expect(again.messages).toEqual(first.messages)
})

test('one whose attached files have changed is checked again', () => {
  const file = (text: string) => [{ path: 'a.png', bytes: new TextEncoder().encode(text) }]
  build(SOUND, 'files', file('one'))
  expect(build(SOUND, 'files', file('one')).isSound).toBe(true)
  expect(build(SOUND, 'files', file('two')).isSound).toBe(false)
})

test('a text that was swept is parsed anew where it is asked for', () => {
  const first = build(SOUND, 'swept')
  const cache = cacheIn('swept')
  const find: typeof cache.find = (key) => {
    const entry = cache.find<unknown>(key)
    return Array.isArray(entry?.value) ? undefined : (entry as never)
  }
  const parse = vi.fn(parsePublication)
  const store = openStore({ ...cache, find }, 'engine')
  const { publication } = openMemory(parse, store).parse(toSources(SOUND))
  expect(parse).not.toHaveBeenCalled()
  expect(publication && plain(publication)).toEqual(plain(first.publication))
  expect(parse).toHaveBeenCalledOnce()
})
