import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FinishedPage } from '../../src/proof/accessibility.ts'
import { build } from '../../src/run/run.ts'
import { listFiles } from '../../src/store/files.ts'
import { hashFile } from '../../src/store/hash.ts'
import { hashFolder } from '../../src/store/hash-folder.ts'
import { makeFolder } from '../scripts/command.ts'
import { alter } from '../store/alter.ts'
import { makeWithoutPress, optionsIn, proveBlindly, tools, writePaper } from './building.ts'

let meanwhile: () => void = () => {}

vi.mock('../../src/run/make.ts', () => ({
  make: (...given: Parameters<typeof makeWithoutPress>) => makeWithoutPress(...given),
}))
vi.mock('../../src/run/prove.ts', () => ({
  prove: (...given: Parameters<typeof proveBlindly>) => proveBlindly(...given),
}))
vi.mock('../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../src/proof/accessibility.ts', () => ({
  auditPages: async () => {
    meanwhile()
    return []
  },
  auditComing: async (_: unknown, coming: Promise<readonly FinishedPage[]>) => {
    await coming
    meanwhile()
    return []
  },
}))

let { folder, remove } = makeFolder()
const NAMES = ['one', 'two', 'three']

beforeEach(async () => {
  remove()
  ;({ folder, remove } = makeFolder())
  for (const name of NAMES) writePaper(folder, name, `Ferry ${name} crosses.`)
  meanwhile = () => {}
  await run()
})
afterEach(() => remove())

/** A build: how it ended, and what it says was altered, from the folder of the site. */
async function run(changed: object = {}) {
  const { result, messages } = await build({ ...optionsIn(folder), ...changed }, tools)
  const altered = messages.filter(({ rule }) => rule === 'altered')
  const named = altered.map(({ source }) => relative(folder, resolve(source?.path ?? '')))
  return { result, named: named.toSorted(), messages }
}

/** The hash of every file of the site, by its path. */
const site = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listFiles(join(folder, 'dist')).map(({ path }) => [path, hashFile(join(folder, 'dist', path))]),
  )

/** Where something is wrong in the site, though its list of checksums may be as it is. */
function check(): void {
  const out = join(folder, 'dist')
  const listed = readFileSync(join(out, 'manifest-sha256.txt'), 'utf8')
  const files = listFiles(out).filter(({ path }) => path !== 'manifest-sha256.txt')
  expect(listed.split('\n').filter(Boolean)).toHaveLength(files.length)
  for (const line of listed.split('\n').filter(Boolean)) {
    const [sha256, path = ''] = line.split('  ')
    expect([path, sha256]).toEqual([path, hashFile(join(out, path))])
  }
}

const firstOf = (root: string, pattern: RegExp): string => {
  const found = listFiles(join(folder, root)).find(({ path }) => pattern.test(path))
  if (!found) throw new Error(`nothing in ${root} is like ${pattern}`)
  return join(root, found.path)
}

test.each([
  ['a file of an edition', /^one\/one\.txt$/],
  ['a page of a publication', /^two\/index\.html$/],
  ['the index of editions', /^two\/editions\.json$/],
  ['a page of the house', /^about\/index\.html$/],
  ['the home page', /^index\.html$/],
  ['the style sheet', /\.css$/],
  ['a font', /\.woff2$/],
  ['the search index', /^pagefind\/.*index/],
  ['the script of the search', /^search\/search\.js$/],
  ['the checksums', /^manifest-sha256\.txt$/],
])('%s with another byte is named and made anew, whatever its times say', async (_, pattern) => {
  const before = site()
  const path = firstOf('dist', pattern)
  alter(join(folder, path))
  const { result, named } = await run()
  expect({ result, named }).toEqual({ result: 'published', named: [path] })
  expect(site()).toEqual(before)
  expect(await run()).toMatchObject({ result: 'unchanged', named: [] })
})

test('what was altered in the site is found too when another publication was changed', async () => {
  const path = join('dist', 'one/one.txt')
  const before = readFileSync(join(folder, path), 'utf8')
  alter(join(folder, path))
  writePaper(folder, 'two', 'Ferry two does not cross.')
  expect(await run()).toMatchObject({ result: 'published', named: [path] })
  expect(readFileSync(join(folder, path), 'utf8')).toBe(before)
  check()
})

test('of all that is kept nothing is used in which a byte is another', async () => {
  const before = site()
  const kept = listFiles(join(folder, '.faircopy/cache')).map(({ path }) =>
    join('.faircopy/cache', path),
  )
  for (const path of kept) alter(join(folder, path))
  writePaper(folder, 'four', 'Ferry four crosses.')
  const { result, named } = await run()
  expect(result).toBe('published')
  expect(named.length).toBeGreaterThan(10)
  const isEntry = (path: string): boolean => path.endsWith('entry.json')
  expect(named.filter(isEntry).length).toBeGreaterThan(8)
  const after = site()
  for (const name of NAMES) expect(after[`${name}/${name}.txt`]).toBe(before[`${name}/${name}.txt`])
  check()
  writePaper(folder, 'four', 'Ferry four crosses at four.')
  expect((await run()).named).toEqual([])
})

test.each(['.faircopy/finished/dist.json', '.faircopy/ledgers/dist.json'])(
  '%s with another byte is named, and the site is as it was',
  async (path) => {
    const before = site()
    alter(join(folder, path))
    expect((await run()).named).toEqual([path])
    expect(site()).toEqual(before)
    expect(await run()).toMatchObject({ result: 'unchanged', named: [] })
  },
)

test('what is altered while a build is at work is never published', async () => {
  const before = hashFolder(join(folder, 'dist'))
  writePaper(folder, 'two', 'Ferry two does not cross.')
  meanwhile = () => {
    const made = firstOf('.faircopy/builds/dist/2', /^two\/two\.txt$/)
    writeFileSync(
      join(folder, made),
      readFileSync(join(folder, made), 'utf8').replace('not', 'now'),
    )
  }
  expect(await run()).toMatchObject({
    result: 'failed',
    named: [relative(folder, resolve('two/two.txt'))],
  })
  expect(hashFolder(join(folder, 'dist'))).toBe(before)
  meanwhile = () => {}
  expect(await run()).toMatchObject({ result: 'published' })
  expect(readFileSync(join(folder, 'dist/two/two.txt'), 'utf8')).toContain('does not cross')
})
