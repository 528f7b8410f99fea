import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FinishedPage } from '../../src/proof/accessibility.ts'
import { build } from '../../src/run/run.ts'
import { makeFolder } from '../scripts/command.ts'
import {
  faultOn,
  makeWithoutPress,
  optionsIn,
  proveBlindly,
  tools,
  writePaper,
} from './building.ts'

/** What was made, what is found on which page, and what happens while something is made. */
const made: string[] = []
const faulty = new Set<string>()
let meanwhile: (name: string) => void = () => {}

vi.mock('../../src/run/make.ts', () => ({
  make: async (...given: Parameters<typeof makeWithoutPress>) => {
    const [{ name }] = given
    made.push(name)
    meanwhile(name)
    return makeWithoutPress(...given)
  },
}))
vi.mock('../../src/run/prove.ts', () => ({
  prove: (...given: Parameters<typeof proveBlindly>) => proveBlindly(...given),
}))
vi.mock('../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../src/proof/accessibility.ts', () => {
  const audit = (pages: readonly FinishedPage[]) =>
    pages.filter(({ path }) => faulty.has(path)).map(({ path }) => faultOn(path))
  return {
    auditPages: async (_: unknown, pages: readonly FinishedPage[]) => audit(pages),
    auditComing: (_: unknown, coming: Promise<readonly FinishedPage[]>) => coming.then(audit),
  }
})

let { folder, remove } = makeFolder()

beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  for (const name of ['one', 'one-more', 'two']) writePaper(folder, name, `Ferry ${name} crosses.`)
  faulty.clear()
  meanwhile = () => {}
})

afterEach(() => remove())

async function run() {
  made.length = 0
  const { result, messages } = await build(optionsIn(folder), tools)
  return { result, made: made.toSorted(), found: messages.map(({ rule }) => rule) }
}

const ALL = ['one', 'one-more', 'two']
const builds = (): readonly string[] => readdirSync(join(folder, '.faircopy/builds/dist'))

test('what is unchanged is not made again, nor is what others have changed', async () => {
  expect(await run()).toEqual({ result: 'published', made: ALL, found: [] })
  expect(await run()).toEqual({ result: 'unchanged', made: [], found: [] })
  writePaper(folder, 'two', 'Ferry two does not cross.')
  expect(await run()).toEqual({ result: 'published', made: ['two'], found: [] })
})

test('a publication with a fault on a page is not kept, and nothing is published; the others are kept', async () => {
  faulty.add('one-more/index.html')
  const failed = { result: 'failed', found: ['axe-list'] }
  expect(await run()).toEqual({ ...failed, made: ALL })
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(await run()).toEqual({ ...failed, made: ['one-more'] })
  faulty.clear()
  expect(await run()).toEqual({ result: 'published', made: ['one-more'], found: [] })
  expect(await run()).toEqual({ result: 'unchanged', made: [], found: [] })
})

test('a page of the house with a fault stops the build, and no publication is made again for it', async () => {
  faulty.add('about/index.html')
  expect(await run()).toMatchObject({ result: 'failed', made: ALL })
  expect(await run()).toMatchObject({ result: 'failed', made: [], found: ['axe-list'] })
})

test('a page of a list with a fault is not kept: the next build finds the fault again', async () => {
  for (let number = 0; number < 50; number++) writePaper(folder, `paper-${number}`, 'It crosses.')
  faulty.add('publications/2020/2/index.html')
  expect(await run()).toMatchObject({ result: 'failed' })
  expect(await run()).toEqual({ result: 'failed', made: [], found: ['axe-list'] })
})

test('after a failure nothing half-made is left beside what is shown', async () => {
  await run()
  const shown = realpathSync(join(folder, 'dist'))
  const before = readFileSync(join(shown, 'two/two.txt'), 'utf8')
  writePaper(folder, 'two', 'Ferry two does not cross.')
  faulty.add('two/index.html')
  expect(await run()).toMatchObject({ result: 'failed' })
  expect(realpathSync(join(folder, 'dist'))).toBe(shown)
  expect(readFileSync(join(shown, 'two/two.txt'), 'utf8')).toBe(before)
  expect(builds()).toHaveLength(1)
})

test('content that is changed while a build reads it is not taken for unchanged afterwards', async () => {
  meanwhile = (name) => {
    if (name === 'two') writePaper(folder, 'two', 'Ferry two crosses at four.')
  }
  expect(await run()).toMatchObject({ result: 'published' })
  meanwhile = () => {}
  expect(await run()).toEqual({ result: 'published', made: ['two'], found: [] })
  expect(readFileSync(join(folder, 'dist/two/two.txt'), 'utf8')).toContain('at four')
})

test('content that is changed and changed back while it is read is not taken for unchanged', async () => {
  meanwhile = (name) => {
    if (name !== 'two') return
    writePaper(folder, 'two', 'Ferry two crosses at four.')
    writePaper(folder, 'two', 'Ferry two crosses.')
  }
  await run()
  meanwhile = () => {}
  expect((await run()).result).toBe('published')
})
