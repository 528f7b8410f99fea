import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  currentBuild,
  exchange,
  makeFolder as makeBuildFolder,
  type Places,
  refuseForeign,
  sweep,
  toPlaces,
} from '../../src/store/exchange.ts'
import { makeFolder } from '../scripts/command.ts'

let { folder, remove } = makeFolder()
let places: Places = toPlaces(join(folder, 'dist'))

beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  places = toPlaces(join(folder, 'dist'))
})
afterEach(() => remove())

/** One build: where it was made. */
async function build(): Promise<string> {
  const made = await makeBuildFolder(places, await currentBuild(places))
  await exchange(places, made)
  return made
}

test('the first build is shown by a link that leads on wherever the folders are moved', async () => {
  expect(await currentBuild(places)).toBeUndefined()
  const made = await build()
  expect(lstatSync(places.out).isSymbolicLink()).toBe(true)
  expect(readlinkSync(places.out)).toBe('.faircopy/builds/dist/1')
  expect(await currentBuild(places)).toBe(made)
  expect(existsSync(places.next)).toBe(false)
})

test('a build is never made in the folder that is shown, and the one before is used again', async () => {
  const first = await build()
  const second = await build()
  expect(second).not.toBe(first)
  writeFileSync(join(first, 'left.txt'), 'left')
  const third = await build()
  expect(third).toBe(first)
  expect(readdirSync(third)).toEqual(['left.txt'])
})

test('what stands beside the builds and is none of ours is taken away, but not what a link leads to', async () => {
  await build()
  const precious = join(folder, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'kept.txt'), 'kept')
  symlinkSync(precious, join(places.builds, '0'))
  writeFileSync(join(places.builds, '7'), 'no folder')
  mkdirSync(join(places.builds, 'stray'))
  await build()
  expect(readdirSync(places.builds).sort()).toEqual(['1', '2'])
  expect(readdirSync(precious)).toEqual(['kept.txt'])
})

test('the sweep leaves what is shown, and that alone', async () => {
  const shown = await build()
  const half = await makeBuildFolder(places, shown)
  writeFileSync(join(half, 'half.txt'), 'half')
  await sweep(places, shown)
  expect(readdirSync(places.builds)).toEqual(['1'])
  await sweep(places, undefined)
  expect(readdirSync(places.builds)).toEqual([])
})

test('a link that a build was killed before it could put in place is no hindrance', async () => {
  await build()
  mkdirSync(join(places.next, '..'), { recursive: true })
  symlinkSync('nowhere', places.next)
  expect(await currentBuild(places)).toBe(join(places.builds, '1'))
  expect(await build()).toBe(join(places.builds, '2'))
})

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a file', (path: string) => writeFileSync(path, '')],
  ['a link to elsewhere', (path: string) => symlinkSync('precious', path)],
])('%s that stands where the site is to be is refused', async (_, put) => {
  put(places.out)
  await expect(refuseForeign(places)).rejects.toMatchObject({ messages: [{ rule: 'out-folder' }] })
  expect(lstatSync(places.out)).toBeDefined()
})

test('nothing, and a link of ours, are there to be exchanged; the reports are not', async () => {
  await refuseForeign(places)
  await build()
  await refuseForeign(places)
  const reports = toPlaces(join(folder, 'reports'))
  await expect(refuseForeign(reports)).rejects.toMatchObject({
    messages: [{ rule: 'out-folder' }],
  })
})

test('within what a build has made no other is made, by whatever links it is named', async () => {
  await build()
  for (const inner of ['dist/other', 'dist/a/b', '.faircopy/builds/dist/7', '.faircopy']) {
    const own = toPlaces(join(folder, inner))
    await expect(refuseForeign(own)).rejects.toMatchObject({
      messages: [{ rule: 'out-folder', reason: expect.stringContaining('lies within') }],
    })
  }
})

test('the working folder is named where a site is to stand in its place', async () => {
  await expect(refuseForeign(toPlaces('.'))).rejects.toMatchObject({
    messages: [{ reason: expect.stringMatching(/^The working folder is not a link/) }],
  })
})

test('two sites beside one another share the cache and nothing else', () => {
  const other = toPlaces(join(folder, 'other'))
  const same = Object.entries(places).filter(([name, path]) => Object(other)[name] === path)
  expect(same.map(([name]) => name)).toEqual(['cache', 'reports'])
})

test.each([
  ['published', 'drafts', 'in which no draft may stand'],
  ['drafts', 'published', 'is not to be published'],
] as const)('what is %s stands in no folder of %s', async (one, other, reason) => {
  const own = toPlaces(join(folder, 'sent'), one)
  const made = await makeBuildFolder(own, undefined)
  await exchange(own, made)
  await refuseForeign(own)
  await expect(refuseForeign(toPlaces(join(folder, 'sent'), other))).rejects.toMatchObject({
    messages: [{ rule: 'out-folder', reason: expect.stringContaining(reason) }],
  })
})
