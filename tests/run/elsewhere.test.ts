import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { toText } from '../../src/message/reporter.ts'
import { build } from '../../src/run/run.ts'
import { listFiles } from '../../src/store/files.ts'
import { makeFolder } from '../scripts/command.ts'
import { makeWithoutPress, optionsIn, proveBlindly, tools, writePaper } from './building.ts'

const made: string[] = []

vi.mock('../../src/run/make.ts', () => ({
  make: async (...given: Parameters<typeof makeWithoutPress>) => {
    const [{ name, source }] = given
    made.push(name)
    const warning: Message = {
      rule: 'print-stranded',
      severity: 'warning',
      reason: 'A line stands alone',
      source,
      position: { line: 11, column: 1 },
    }
    return { ...(await makeWithoutPress(...given)), messages: [warning] }
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
    return []
  },
}))

const { folder, remove } = makeFolder()
afterAll(remove)
const home = process.cwd()
afterEach(() => process.chdir(home))

const here = join(folder, 'here')
const there = join(folder, 'there', 'further', 'on')

/** Builds what lies in a folder to one place, from a working folder: what is made, and what is told. */
async function run(content: string, workingFolder: string) {
  process.chdir(workingFolder)
  made.length = 0
  const options = { ...optionsIn(folder), content: join(content, 'content') }
  const data = join(home, '_data')
  const { result, messages } = await build({ ...options, data }, tools)
  const told = messages.map((message) => toText(message, { colour: false, workingFolder }))
  return { result, made: [...made], told: told.map((text) => text.split('\n').slice(0, 2)) }
}

const told = (path: string) => [
  [
    `${path}/stray.txt: warning: Nothing refers to this file: it is left out [left-out]`,
    expect.stringContaining('hint'),
  ],
  [
    `${path}/one.md:11:1: warning: A line stands alone [print-stranded]`,
    '  1.1 Ferry one crosses.',
  ],
]

test('what lies elsewhere, or is built from another folder, is all recalled, and told by its place now', async () => {
  writePaper(here, 'one', 'Ferry one crosses.')
  writeFileSync(join(here, 'content/stray.txt'), 'stray')
  mkdirSync(there, { recursive: true })
  cpSync(here, there, { recursive: true })

  const first = { result: 'published', made: ['one'], told: told('content') }
  expect(await run(here, here)).toEqual(first)
  expect(await run(there, home)).toMatchObject({ result: 'unchanged', made: [] })
  expect(await run(there, there)).toMatchObject({ result: 'unchanged', told: told('content') })
  expect(await run(there, here)).toMatchObject({ told: told('../there/further/on/content') })
  expect(await run(here, folder)).toMatchObject({ told: told('here/content') })

  writePaper(there, 'two', 'Ferry two crosses.')
  const again = await run(there, join(folder, 'there'))
  expect(again).toMatchObject({ result: 'published', made: ['two'] })
  expect(again.told).toEqual(expect.arrayContaining(told('further/on/content')))
})

test('nothing that is kept names a folder, holds a text of the content, or knows who made it', () => {
  const kept = join(folder, '.faircopy')
  const isData = (path: string): boolean => path.endsWith('.json') && !path.includes('/files/')
  const files = listFiles(kept).filter(({ path }) => !path.startsWith('builds/') && isData(path))
  expect(files.length).toBeGreaterThan(5)
  for (const { path } of files) {
    const text = readFileSync(join(kept, path), 'utf8')
    expect([path, text.includes(folder), text.includes(home)]).toEqual([path, false, false])
    expect([path, text.includes('publisher: The Commission')]).toEqual([path, false])
  }
})
