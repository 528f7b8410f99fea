import { mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { identifyPress } from '../../src/press/identify-press.ts'
import { build as buildSite } from '../../src/run/run.ts'
import { contentsOf, makeFolder } from '../scripts/command.ts'
import { press } from '../shared-press.ts'
import { optionsIn, writePaper } from './building.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
const out = join(folder, 'dist')
afterAll(remove)

const tools = { press, pressName: await identifyPress(), progress: () => {} }

const write = (name: string, words: string): void => writePaper(folder, name, words)

/** Builds in the press, of the content of `from`; how it ended. */
async function build(into: string, { from = folder, cache = true } = {}): Promise<string> {
  const { result } = await buildSite({ ...optionsIn(from), out: into, cache }, tools)
  return result
}

/** What the build that is shown has replaced, and the next build uses. */
async function buildTwice(): Promise<string> {
  for (const name of ['one', 'two', 'three', 'five', 'six']) write(name, 'Ferries cross.')
  expect(await build(out)).toBe('published')
  const left = realpathSync(out)
  write('one', 'Ferries do not cross.')
  expect(await build(out)).toBe('published')
  expect(realpathSync(out)).not.toBe(left)
  return left
}

test('what an earlier build has left is used, and nothing in it that does not belong there', async () => {
  const left = await buildTwice()
  writeFileSync(join(left, 'five/stray.html'), 'stray')
  mkdirSync(join(left, 'six/empty'))
  writeFileSync(join(left, 'stray.html'), 'stray')
  rmSync(join(left, 'three/three.txt'))
  writeFileSync(join(dirname(left), '.DS_Store'), 'no folder')
  const precious = join(folder, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'kept.txt'), 'kept')
  symlinkSync(precious, join(dirname(left), '0'))
  rmSync(join(content, 'two.md'))
  write('four', 'Ferries cross at four.')
  expect(await build(out)).toBe('published')
  expect(realpathSync(out)).toBe(left)
  expect(readdirSync(precious)).toEqual(['kept.txt'])
  expect(readdirSync(join(left, 'six'))).not.toContain('empty')
  const fresh = join(folder, 'elsewhere', 'dist')
  mkdirSync(dirname(fresh))
  expect(await build(fresh)).toBe('published')
  expect(contentsOf(out)).toEqual(contentsOf(fresh))
})

test('without the cache nothing that was left is used', async () => {
  const left = realpathSync(out)
  write('four', 'Ferries cross at five.')
  expect(await build(out)).toBe('published')
  const before = contentsOf(out)
  expect(await build(out, { cache: false })).toBe('published')
  expect(realpathSync(out)).toBe(left)
  expect(contentsOf(out)).toEqual(before)
})

test('a former address below the publication’s own leads on in every build, until it is taken out', async () => {
  const { folder: own, remove } = makeFolder()
  const shown = join(own, 'dist')
  const again = async (): Promise<string> => {
    expect(await build(shown, { from: own })).toBe('published')
    return readdirSync(join(shown, 'one')).join()
  }
  writePaper(own, 'one', 'They cross.', 'aliases: [one/old-part]\n')
  for (const words of ['One.', 'Two.', 'Three.']) {
    writePaper(own, 'two', words)
    expect(await again()).toContain('old-part')
  }
  writePaper(own, 'one', 'They cross.')
  expect(await again()).not.toContain('old-part')
  remove()
})

test('a link that leads to no build is none to build in', async () => {
  const { folder, remove } = makeFolder()
  const shown = join(folder, 'dist')
  symlinkSync('.faircopy/builds/dist/1', shown)
  expect(await build(shown)).toBe('published')
  expect(realpathSync(shown)).toMatch(/\/2$/)
  remove()
})
