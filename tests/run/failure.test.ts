import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forEach } from '../../src/run/progress.ts'
import { build } from '../../src/run/run.ts'
import { listFiles, writeBelow } from '../../src/store/files.ts'
import { makeFolder } from '../scripts/command.ts'
import { makeWithoutPress, optionsIn, proveBlindly, tools, writePaper } from './building.ts'

/** What fails, and what goes on for a while. */
let failing = ''
let slow = ''
const ended: string[] = []

const PATIENCE = 400

vi.mock('../../src/run/make.ts', () => ({
  make: async (...given: Parameters<typeof makeWithoutPress>) => {
    const [{ name }, , , , folder] = given
    if (name === failing) throw new Error('the press has failed')
    if (name === slow) {
      await setTimeout(PATIENCE)
      await writeBelow(folder, `${name}/late.txt`, 'late')
      ended.push(name)
    }
    return makeWithoutPress(...given)
  },
}))
vi.mock('../../src/run/prove.ts', () => ({
  prove: (...given: Parameters<typeof proveBlindly>) => proveBlindly(...given),
}))
vi.mock('../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../src/proof/accessibility.ts', () => ({
  auditPages: async () => [],
  auditComing: async (_: unknown, coming: Promise<unknown>) => {
    await coming
    ended.push('audit')
    return []
  },
}))

let { folder, remove } = makeFolder()
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  ended.length = 0
  failing = ''
  slow = ''
  for (const name of ['one', 'two']) writePaper(folder, name, `Ferry ${name} crosses.`)
})
afterEach(() => remove())

const filesOf = (): readonly string[] =>
  existsSync(join(folder, '.faircopy'))
    ? listFiles(join(folder, '.faircopy')).map(({ path }) => path)
    : []

test('when a build has failed nothing works on, and nothing half-made is left', async () => {
  await build(optionsIn(folder), tools)
  const before = readFileSync(join(folder, 'dist/one/one.txt'), 'utf8')
  failing = 'one'
  slow = 'two'
  ended.length = 0
  for (const name of ['one', 'two']) writePaper(folder, name, `Ferry ${name} does not cross.`)
  await expect(build(optionsIn(folder), tools)).rejects.toThrow('the press has failed')
  expect(ended.toSorted()).toEqual(['audit', 'two'])
  const left = filesOf()
  await setTimeout(2 * PATIENCE)
  expect(filesOf()).toEqual(left)
  expect(readdirSync(join(folder, '.faircopy/builds/dist'))).toEqual(['1'])
  expect(readFileSync(join(folder, 'dist/one/one.txt'), 'utf8')).toBe(before)
  failing = ''
  expect(await build(optionsIn(folder), tools)).toMatchObject({ result: 'published' })
})

test('where one fails no other is begun, and those in hand are waited for', async () => {
  const begun: number[] = []
  const done: number[] = []
  const work = async (item: number): Promise<number> => {
    begun.push(item)
    await setTimeout(item * 20)
    if (item === 1) throw new Error('one has failed')
    done.push(item)
    return item
  }
  await expect(forEach([1, 3, 2, 5], 2, work)).rejects.toThrow('one has failed')
  expect(begun).toEqual([1, 3])
  expect(done).toEqual([3])
})

test('results stand in the order of the items', async () => {
  const work = async (item: number): Promise<number> => {
    await setTimeout(item)
    return item
  }
  expect(await forEach([20, 1, 10], 2, work)).toEqual([20, 1, 10])
})
