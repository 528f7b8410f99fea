import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hiddenOf, OLD_FOLDER, OLD_ZIP, sweepLeft } from '../../../src/deposit/files/destination.ts'
import { prepareBag } from '../../../src/deposit/files/write-bag.ts'
import { textFile } from '../../../src/deposit/subject.ts'
import { contentsOf, makeFolder } from '../../scripts/command.ts'

let { folder, remove } = makeFolder()
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
})
afterEach(() => remove())

const bagOf = (words: string) => ({
  name: 'plan',
  day: '2006-10-09',
  files: [textFile('bagit.txt', 'It'), textFile('data/plan.txt', words)],
})
const write = async (words: string) => (await prepareBag(folder, bagOf(words))).show()

test('a bag is written, known again, and written over', async () => {
  expect(await write('one')).toBe('written')
  expect(await write('one')).toBe('same')
  expect(await write('two')).toBe('replaced')
  expect(readdirSync(folder)).toEqual(['plan', 'plan.zip'])
})

test('what is prepared and not shown changes nothing', async () => {
  await write('one')
  const before = contentsOf(folder)
  const pending = await prepareBag(folder, bagOf('two'))
  expect(pending).toMatchObject({ folder: 'other', zip: 'other' })
  pending.sweep()
  expect(contentsOf(folder)).toEqual(before)
})

test.each([
  ['before the folder', [['plan', OLD_FOLDER]]],
  [
    'before the zip',
    [
      ['plan', OLD_FOLDER],
      ['plan.zip', OLD_ZIP],
    ],
  ],
] as const)('a run that was killed %s came into its place loses no bag', async (_, moved) => {
  await write('one')
  const before = contentsOf(folder)
  const hidden = hiddenOf(folder, 'plan')
  mkdirSync(hidden)
  for (const [place, old] of moved) renameSync(join(folder, place), join(hidden, old))
  sweepLeft(folder)
  expect(readdirSync(folder)).toEqual(['plan', 'plan.zip'])
  expect(contentsOf(folder)).toEqual(before)
})

test('a run that was killed once the new one stood there leaves that', async () => {
  await write('two')
  const hidden = hiddenOf(folder, 'plan')
  mkdirSync(join(hidden, OLD_FOLDER), { recursive: true })
  sweepLeft(folder)
  expect(readdirSync(folder)).toEqual(['plan', 'plan.zip'])
  expect(readFileSync(join(folder, 'plan/data/plan.txt'), 'utf8')).toBe('two')
})

test('a link in the place of a file is another bag, though it leads to the same bytes', async () => {
  await write('one')
  const file = join(folder, 'plan/data/plan.txt')
  renameSync(file, join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), file)
  const pending = await prepareBag(folder, bagOf('one'))
  expect(pending).toMatchObject({ folder: 'other', zip: 'same' })
  pending.sweep()
  rmSync(join(folder, 'elsewhere'))
})
