import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { Publication } from '../../src/publication/tree.ts'
import type { Data } from '../../src/run/data/data.ts'
import { hashContent, hashEngine, inputsOf, stampContent } from '../../src/run/fingerprint.ts'
import { openPassingCache, openStore } from '../../src/store/recall.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)
afterEach(() => vi.restoreAllMocks())

const FRONT =
  '---\ntitle: Ferries\nlanguage: en-GB\ndate: 2026-11-28\npublisher: P\nrights: R\n---\n\n'

function paper(name: string, text: string, path = `${name}.md`): Publication {
  const main = { path, text: `${FRONT}${text}` }
  const { publication } = parsePublication({ name, main, parts: [] })
  if (!publication) throw new Error('it cannot be read')
  return publication
}

const nothing = openPassingCache()
const quay = paper('quay', '# Quay\n\n1.1 A quay.\n\n1.2 Another.\n')
const ferries = paper('ferries', '# One\n\n1.1 See [the quay](quay.md#p1.2).\n')
const keyOf = (one: Publication, others: readonly Publication[] = [quay], engine = 'engine') =>
  openStore(nothing, engine).ask('publication', inputsOf(one, makeCatalogue([one, ...others]))).key
const key = keyOf(ferries)

test.each<[string, Publication]>([
  ['name', { ...ferries, name: 'ferry' }],
  ['text', { ...ferries, source: { ...ferries.source, text: 'another' } }],
  [
    'text of a part',
    {
      ...ferries,
      parts: ferries.parts.map((part) => ({ ...part, source: { path: '', text: 'another' } })),
    },
  ],
  ['name of a part', { ...ferries, parts: ferries.parts.map((part) => ({ ...part, name: 'b' })) }],
  ['file', { ...ferries, files: [{ path: 'a.png', bytes: Uint8Array.of(1) }] }],
])('the key of a publication changes with its %s', (_, changed) => {
  expect(keyOf(changed)).not.toBe(key)
})

test('the key of a publication changes with the text of its earlier version, and that of such a text with what it is one of', () => {
  const versioned = (text: string): Publication => ({
    ...ferries,
    versions: [
      {
        date: '2006',
        notes: [],
        address: 'ferries-2006/',
        text: paper('ferries-2006', text),
        changes: () => [],
      },
      { date: '2007', notes: [], address: 'ferries-2007/', changes: () => [] },
    ],
  })
  const one = keyOf(versioned('# One\n\n1.1 Old.\n'))
  expect(one).not.toBe(key)
  expect(keyOf(versioned('# One\n\n1.1 Older.\n'))).not.toBe(one)
  const earlier = (corrected: string): Publication => ({
    ...ferries,
    earlierOf: { name: 'quay', title: 'Quay', date: '2006', corrected, parts: [], after: 'quay/' },
  })
  expect(keyOf(earlier('2007'))).not.toBe(key)
  expect(keyOf(earlier('2008'))).not.toBe(keyOf(earlier('2007')))
})

test('a file counts by its name and by its bytes', () => {
  const withFile = (path: string, byte: number) =>
    keyOf({ ...ferries, files: [{ path, bytes: Uint8Array.of(byte) }] })
  expect(new Set([withFile('a', 1), withFile('a', 2), withFile('b', 1)]).size).toBe(3)
})

test('the key changes with where links lead, and with nothing else of other publications', () => {
  const said = paper('quay', '# Quay\n\n1.1 A quay of stone.\n\n1.2 Another.\n')
  expect(keyOf(ferries, [said])).toBe(key)
  const parts = quay.parts.map((part) => ({ ...part, name: 'harbour' }))
  expect(keyOf(ferries, [{ ...quay, parts }])).not.toBe(key)
  expect(keyOf(ferries, [])).not.toBe(key)
})

test('the key changes with what is said of other publications, and with nothing else of them', () => {
  const past = 'status: superseded\nsuperseded-by: /quay/\n'
  const named = withFront(ferries, { status: 'superseded', 'superseded-by': '/quay/' }, past)
  const keys = [
    quay,
    { ...quay, frontMatter: { ...quay.frontMatter, title: 'Quays' } },
    { ...quay, frontMatter: { ...quay.frontMatter, language: 'cy' } },
    {
      ...quay,
      frontMatter: { ...quay.frontMatter, language: 'cy', translations: ['/ferries/'] },
    },
  ].map((one) => keyOf(named, [one]))
  expect(new Set(keys).size).toBe(4)
  const described = { ...quay, frontMatter: { ...quay.frontMatter, description: 'A quay.' } }
  expect(keyOf(named, [described])).toBe(keys[0])
  const replacing = withFront(quay, { status: 'superseded', 'superseded-by': '/ferries/' }, past)
  expect(keyOf(ferries, [replacing])).not.toBe(key)
})

const withFront = (
  publication: Publication,
  more: Partial<Publication['frontMatter']>,
  text: string,
): Publication => ({
  ...publication,
  frontMatter: { ...publication.frontMatter, ...more },
  source: { ...publication.source, text },
})

test('the key changes with the engine', () => {
  expect(keyOf(ferries, [quay], 'another')).not.toBe(key)
})

test('the key knows nothing of where the content lies', () => {
  const moved = paper('ferries', '# One\n\n1.1 See [the quay](quay.md#p1.2).\n', '../b/ferries.md')
  expect(keyOf(moved)).toBe(key)
})

const data = {
  site: { name: 'A house' },
  glossary: [{ term: 'a', meaning: 'b' }],
  pictures: [{ path: 'assets/logo.svg', bytes: Uint8Array.of(1) }],
  messages: [],
} as unknown as Data

test('the engine is the same for the same press and data, whatever was said of them and wherever one works', async () => {
  const engine = hashEngine(data, 'a press')
  const warned = [{ rule: 'data', severity: 'warning' as const, reason: 'a' }]
  expect(hashEngine({ ...data, messages: warned }, 'a press')).toBe(engine)
  vi.spyOn(process, 'cwd').mockReturnValue('/')
  vi.spyOn(process, 'pid', 'get').mockReturnValue(1)
  expect(hashEngine(data, 'a press')).toBe(engine)
})

test('the engine changes with the press, the site, the glossary and the pictures of the house', async () => {
  const engines = [
    hashEngine(data, 'a press'),
    hashEngine(data, 'another press'),
    hashEngine({ ...data, site: { ...data.site, name: 'Another' } }, 'a press'),
    hashEngine({ ...data, glossary: [] }, 'a press'),
    hashEngine({ ...data, pictures: [] }, 'a press'),
  ]
  expect(new Set(engines).size).toBe(5)
})

test('the engine changes with our code, the lockfile, the wiring, Node and the processor', async () => {
  let number = 0
  const engineOf = (changed: Readonly<Record<string, string>> = {}): string => {
    const home = join(folder, `home-${number++}`)
    mkdirSync(join(home, 'src/site'), { recursive: true })
    const files = {
      'src/a.ts': 'a',
      'src/site/style.css': 'b',
      'package-lock.json': 'c',
      '.eleventy.ts': 'd',
    }
    for (const [path, text] of Object.entries({ ...files, ...changed }))
      writeFileSync(join(home, path), text)
    return hashEngine(data, 'a press', home)
  }
  const engine = engineOf()
  expect(engineOf()).toBe(engine)
  expect(engineOf({ 'readme.md': 'of no account' })).toBe(engine)
  const others = [
    engineOf({ 'src/a.ts': 'another' }),
    engineOf({ 'src/site/style.css': 'another' }),
    engineOf({ 'src/site/new.ts': '' }),
    engineOf({ 'package-lock.json': 'another' }),
    engineOf({ '.eleventy.ts': 'another' }),
  ]
  vi.spyOn(process, 'version', 'get').mockReturnValue('v1.2.3')
  others.push(engineOf())
  vi.restoreAllMocks()
  vi.spyOn(process, 'arch', 'get').mockReturnValue('s390x')
  others.push(engineOf())
  expect(new Set([engine, ...others]).size).toBe(others.length + 1)
})

test('the hash of content changes with names, bytes and where a link leads', () => {
  let number = 0
  const hashOf = (files: Readonly<Record<string, string>>, link?: string): string => {
    const own = join(folder, `content-${number++}`)
    mkdirSync(own, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text)
    if (link) symlinkSync(link, join(own, 'link'))
    return hashContent(own)
  }
  const hash = hashOf({ 'a.md': 'one', 'b.md': 'two' })
  expect(hashOf({ 'b.md': 'two', 'a.md': 'one' })).toBe(hash)
  for (const left of ['.DS_Store', '.a.md.swp', 'README.md', 'a.md~', '~$a.docx'])
    expect(hashOf({ 'a.md': 'one', 'b.md': 'two', [left]: 'x' })).toBe(hash)
  const others = [
    hashOf({ 'a.md': 'one', 'b.md': 'too' }),
    hashOf({ 'a.md': 'one', 'c.md': 'two' }),
    hashOf({ 'a.md': 'two', 'b.md': 'one' }),
    hashOf({ 'a.md': 'onetwo', 'b.md': '' }),
    hashOf({ 'a.md': 'one' }),
    hashOf({ 'a.md': 'one', 'b.md': 'two' }, 'a.md'),
    hashOf({ 'a.md': 'one', 'b.md': 'two' }, 'b.md'),
  ]
  expect(new Set([hash, ...others]).size).toBe(others.length + 1)
})

test('the stamp of content changes when a file is written, though it is as it was', async () => {
  const own = join(folder, 'stamped')
  mkdirSync(own)
  writeFileSync(join(own, 'a.md'), 'one')
  const stamp = stampContent(own)
  expect(stampContent(own)).toBe(stamp)
  await new Promise((resolve) => setTimeout(resolve, 20))
  writeFileSync(join(own, 'a.md'), 'one')
  expect(stampContent(own)).not.toBe(stamp)
})
