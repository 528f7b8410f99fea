import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { type Gathered, gather } from '../../../src/run/gather.ts'
import { makeLook } from '../../../src/run/look.ts'
import { type Expected, holdFolder } from '../../../src/run/proof-files/site/hold.ts'
import { expectSite, proveSite } from '../../../src/run/proof-files/site/prove-site.ts'
import { toStandingFolder } from '../../../src/run/proof-files/site/standing.ts'
import { listFiles } from '../../../src/store/files.ts'
import { MANIFEST, recordOf, toManifest } from '../../../src/store/manifest.ts'
import { press } from '../../shared-press.ts'

const root = mkdtempSync(join(tmpdir(), 'faircopy-site-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const [, built] = inject('built')
const { content = '', dist = '' } = built ?? {}
let gathered: Gathered
let expected: Expected

beforeAll(async () => {
  const data = '_data'
  const options = { content, data, out: '', only: [], cache: false, drafts: false }
  gathered = await gather(options, { look: makeLook(press) })
  copy()
  const found = await expectSite(toStandingFolder(root), gathered, await machines())
  expect(found.proofs.flatMap(({ messages }) => messages)).toEqual([])
  expected = found.expected
})

beforeEach(copy)

const machines = async () => ({ press, fonts: await readFonts() })

function copy(): void {
  rmSync(root, { recursive: true, force: true })
  cpSync(realpathSync(dist), root, { recursive: true })
}

/** What is told of the folder as it stands: the path and the severity of each. */
const hold = () =>
  holdFolder(expected, toStandingFolder(root)).map(({ source, severity }) =>
    severity === 'error' ? source?.path : `${severity} ${source?.path}`,
  )

function alter(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'latin1')
  expect(text.includes(from), path).toBe(true)
  writeFileSync(join(root, path), text.replace(from, to), 'latin1')
}

/** The list of checksums is written anew, to fit what stands there now. */
function fitManifest(): void {
  const paths = listFiles(root).filter(({ path }) => path !== MANIFEST)
  const records = paths.map(({ path }) => recordOf({ path, bytes: readFileSync(join(root, path)) }))
  writeFileSync(join(root, MANIFEST), toManifest(records))
}

test('a site as it was built is as this content makes it', () => {
  expect(hold()).toEqual([])
})

test.each([
  ['a title in the feed', 'feed.xml', '</title>', 'x</title>'],
  ['a day in the feed', 'feed.xml', 'T00:00:00Z', 'T01:00:00Z'],
  ['an address in the sitemap', 'sitemap.xml', '/river-crossings/', '/river-crossing/'],
  ['a day in the sitemap', 'sitemap.xml', '<lastmod>2', '<lastmod>1'],
  ['a title in editions.json', 'river-crossings/editions.json', 'River', 'Rivers'],
  ['a checksum in editions.json', 'river-crossings/editions.json', '"sha256": "', '"sha256": "0'],
  ['a word of the vocabulary', 'pagefind/vocabulary.json', '"', '"x'],
  ['the script of the search', 'search/search.js', 'const', 'const  '],
  ['the search page', 'search/index.html', 'River', 'Rivers'],
  ['the home page', 'index.html', 'River', 'Rivers'],
  ['robots.txt', 'robots.txt', 'Allow', 'Disallow'],
  ['a style', 'assets/faircopy.css', 'color', 'colour'],
])('%s that was altered is named, whatever the list of checksums says', (_, path, from, to) => {
  alter(path, from, to)
  expect(hold()).toEqual([path])
  fitManifest()
  expect(hold()).toEqual([path, MANIFEST])
})

test('a byte of the index of the search is found in each of its files', () => {
  const index = [...toStandingFolder(root).paths].filter((path) => /^pagefind\/.*\.pf_/.test(path))
  expect(index.length).toBeGreaterThan(5)
  for (const path of index) {
    const bytes = readFileSync(join(root, path))
    writeFileSync(join(root, path), bytes.fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1))
  }
  expect(hold()).toEqual(expect.arrayContaining(index))
})

test('a list of checksums that is not right is named with what it has wrongly', () => {
  alter(MANIFEST, '  feed.xml', '  feed.xml.old')
  const [message] = holdFolder(expected, toStandingFolder(root))
  expect(message?.reason).toBe('This list has not the right checksum of feed.xml, feed.xml.old')
  copy()
  alter(MANIFEST, '\n', '\n\n')
  expect(hold()).toEqual([MANIFEST])
})

test.each([
  'river-crossings/the-ferries/index.html',
  'river-crossings/river-crossings.large.pdf',
  'river-crossings/editions.json',
  'sitemap.xml',
  MANIFEST,
])('%s that was taken away is named', (path) => {
  rmSync(join(root, path))
  expect(hold()).toEqual([path])
})

test('a publication that was taken away is named once', () => {
  rmSync(join(root, 'traversees'), { recursive: true })
  expect(hold()).toEqual(['traversees/'])
})

test('what no build has made is named; what a host reads is looked at by a person', () => {
  writeFileSync(join(root, 'river-crossings/more.html'), '<p>More.</p>')
  writeFileSync(join(root, '_headers'), '')
  expect(hold()).toEqual(['warning _headers', 'river-crossings/more.html'])
})

test('an edition that was tampered with or is gone is named, and no page that tells of it', async () => {
  alter('traversees/traversees.txt', 'vaches', 'rachev')
  rmSync(join(root, 'river-crossings/river-crossings.pdf'))
  rmSync(join(root, 'river-crossings/river-crossings.press.pdf'))
  const found = await proveSite(toStandingFolder(root), gathered, await machines())
  const faulty = found.proofs.filter(({ messages }) => messages.length > 0)
  expect(faulty.map(({ publication, outcome }) => [publication, outcome.name])).toEqual([
    ['traversees', 'text'],
  ])
  expect(found.messages.map(({ source }) => source?.path)).toEqual([
    'river-crossings/river-crossings.pdf',
    'river-crossings/river-crossings.press.pdf',
  ])
})
