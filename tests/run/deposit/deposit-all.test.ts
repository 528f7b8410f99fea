import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { depositAll } from '../../../src/run/deposit/deposit-all.ts'
import type { BuildOptions } from '../../../src/run/options.ts'
import { build } from '../../../src/run/run.ts'
import { makeFolder } from '../../scripts/command.ts'
import { alter } from '../../store/alter.ts'
import { makeWithoutPress, optionsIn, proveBlindly, tools, writePaper } from '../building.ts'

vi.mock('../../../src/run/make.ts', () => ({
  make: (...given: Parameters<typeof makeWithoutPress>) => makeWithoutPress(...given),
}))
vi.mock('../../../src/run/prove.ts', () => ({
  prove: (...given: Parameters<typeof proveBlindly>) => proveBlindly(...given),
}))
vi.mock('../../../src/proof/rules/html/seen/look.ts', () => ({ isLookedAt: () => false }))
vi.mock('../../../src/proof/accessibility.ts', () => ({
  auditPages: async () => [],
  auditComing: async (_: unknown, coming: Promise<unknown>) => {
    await coming
    return []
  },
}))

let { folder, remove } = makeFolder()
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
  for (const name of ['one', 'two', 'three']) writePaper(folder, name, `Ferry ${name} crosses.`)
})
afterEach(() => remove())

const PROGRAM = { name: 'Faircopy', version: '1', node: '24', press: 'none', lockfile: '{}' }

/** Deposits what stands; `meanwhile` is done before the bag of that count is made. */
function deposit(
  changed: Partial<BuildOptions> = {},
  meanwhile: (count: number) => void = () => {},
) {
  const progress = (what: string, count: number): void => {
    if (what === 'Making bags') meanwhile(count)
  }
  const site = { ...optionsIn(folder), ...changed }
  const options = { site, out: join(folder, 'bags'), mayReplace: false, program: PROGRAM }
  return depositAll({ ...options, madeOn: undefined }, { ...tools, progress })
}

const building = (changed: Partial<BuildOptions> = {}) =>
  build({ ...optionsIn(folder), ...changed }, tools)

test('a byte that the disk has lost ends the bag of its publication, and of no other', async () => {
  await building()
  const file = join(folder, 'dist/three/three.txt')
  const { bags, messages } = await deposit({}, (count) => {
    if (count === 0) alter(file)
  })
  expect(bags.map(({ publication }) => publication)).toEqual(['one', 'two'])
  expect(messages).toMatchObject([{ rule: 'standing-site', reason: /not those that were proved/ }])
  expect(messages[0]?.source?.path).toContain('three/three.txt')
  expect(readdirSync(join(folder, 'bags')).sort()).toEqual(['one', 'one.zip', 'two', 'two.zip'])
})

test.each([
  ['in whatever order', { only: ['two', 'one'] }],
  ['that bring their earlier texts along', { only: ['new'] }],
  ['strictly', { strict: true, only: ['one'] }],
])('a site of some publications, named %s, is known again', async (_, asked) => {
  writePaper(folder, 'old', 'It crosses at four.')
  writePaper(folder, 'new', 'It crosses at five.', VERSIONS)
  expect(await building(asked)).toMatchObject({ result: 'published' })
  const { bags, messages } = await deposit()
  expect(messages).toEqual([])
  expect(bags.length).toBe(readdirSync(join(folder, 'bags')).length / 2)
  expect(bags.length).toBeGreaterThan(0)
})

const VERSIONS =
  'versions:\n  - date: 2020-02-29\n    text: /old/\n  - date: 2021-03-01\n    changes: The time is right.\n'

test('content that is other by now is still found out', async () => {
  await building({ only: ['one'] })
  const file = join(folder, 'content/one.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('crosses', 'sinks'))
  await expect(deposit()).rejects.toThrow(/was made of other content, data or code/)
})
