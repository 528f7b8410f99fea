import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const content = join(folder, 'content')
const file = join(content, 'addresses.json')
const record = (...given: readonly string[]) =>
  runCommand('addresses', ['--content', content, ...given])
const textsIn = () => JSON.parse(readFileSync(file, 'utf8')).texts
const write = (text: string, { name = 'paper', more = '' } = {}): void => {
  mkdirSync(content, { recursive: true })
  writeFileSync(
    join(content, `${name}.md`),
    `---\ntitle: A paper\nlanguage: en-GB\ndate: 2026\npublisher: HM Government\nrights: © 2026\n${more}---\n\n# A paper\n\n${text}\n`,
  )
}

test('addresses are added in order, none is taken out, and one that is lost is told', async () => {
  write('1.1 One.\n\n1.2 Two.')
  const first = await record()
  expect(first).toMatchObject({ status: 0, errors: '' })
  expect(first.output).toContain('4 addresses added, 4 in all')
  expect(readdirSync(content).sort()).toEqual(['addresses.json', 'paper.md'])
  const before = readFileSync(file, 'utf8')
  expect(before).toMatch(
    /^\{\n {2}"addresses": \[\n {4}"paper\/",\n {4}"paper\/#a-paper",\n {4}"paper\/#p1.1",\n {4}"paper\/#p1.2"\n {2}\],\n {2}"texts": \{\n {4}"paper": "2-[0-9a-f]{16}"\n {2}\}\n\}\n$/,
  )
  expect((await record()).output).toContain(
    '0 addresses added, 4 in all; 0 texts recorded as now, 1 in all',
  )
  write('1.1 One.')
  const { status, errors } = await record()
  expect(status).toBe(1)
  expect(errors).toContain('[address-lost]')
  expect(readFileSync(file, 'utf8')).toContain('"paper/#p1.2"')
})

test('a record that is out of order is put in order; one that is broken is left as it is', async () => {
  write('1.1 One.')
  writeFileSync(file, '["paper/#p1.1", "paper/"]')
  expect(await record()).toMatchObject({
    status: 0,
    output: expect.stringContaining('1 address added, 3 in all'),
  })
  expect(JSON.parse(readFileSync(file, 'utf8')).addresses).toEqual([
    'paper/',
    'paper/#a-paper',
    'paper/#p1.1',
  ])
  writeFileSync(file, '["paper/"')
  expect(await record()).toMatchObject({
    status: 1,
    errors: expect.stringMatching(/addresses\.json:1:\d+: error: .*\[addresses\]/),
  })
  expect(readFileSync(file, 'utf8')).toBe('["paper/"')
})

test('a text that was changed stays recorded as it was until it is named', async () => {
  write('1.1 One.')
  rmSync(file)
  expect(await record()).toMatchObject({ status: 0, errors: '' })
  write('1.1 Two.\n\n1.2 Three.')
  const before = textsIn()
  const kept = await record()
  expect(kept.status).toBe(0)
  expect(kept.output).toContain('1 address added, 4 in all; 0 texts recorded as now, 1 in all')
  expect(kept.errors).toMatch(/paper\.md:1:1: warning: The text of this publication is not as it/)
  expect(kept.errors).toContain('npm run addresses -- --only paper')
  expect(textsIn()).toEqual(before)
  const named = await record('--only', 'paper')
  expect(named).toMatchObject({ status: 0, errors: '' })
  expect(named.output).toContain('1 text recorded as now, 1 in all')
  expect(textsIn()).not.toEqual(before)
  expect(await record()).toMatchObject({ status: 0, errors: '' })
})

test('where a list of versions is wrong, nothing is recorded over what was', async () => {
  write('1.1 One.')
  rmSync(file)
  await record()
  const before = readFileSync(file, 'utf8')
  const more =
    'versions:\n  - date: 2026\n    text: /nowhere/\n  - date: 2026-11-01\n    changes: All.\n'
  write('1.1 Two.', { more })
  const { status, errors } = await record()
  expect(status).toBe(1)
  expect(errors).toMatch(/paper\.md:9:11: error: .*\[versions\][\s\S]*nothing was recorded/)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('of those that are not named nothing is recorded, and a name that is not there is refused', async () => {
  write('1.1 One.')
  write('1.1 Other.', { name: 'other' })
  rmSync(file)
  expect((await record('--only', 'other')).status).toBe(0)
  expect(Object.keys(textsIn())).toEqual(['other'])
  const unknown = await record('--only', 'othr')
  expect(unknown).toMatchObject({ status: 1, errors: expect.stringContaining('"othr"') })
})

test('nothing is recorded while an error stands, and what is a draft for a while is kept', async () => {
  write('1.1 One.')
  write('1.1 Other.', { name: 'other' })
  rmSync(file)
  expect((await record()).status).toBe(0)
  const before = readFileSync(file, 'utf8')
  write('1.1 One.', { more: 'status: draft\n' })
  write('1.1 Other.\n\n1.2 New.', { name: 'other' })
  const { status, output, errors } = await record()
  expect({ status, output }).toEqual({ status: 1, output: '' })
  expect(errors).toMatch(/\[address-lost\][\s\S]*1 error; nothing was recorded\n$/)
  expect(readFileSync(file, 'utf8')).toBe(before)
})
