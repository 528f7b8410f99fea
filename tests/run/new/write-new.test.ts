import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeNew } from '../../../src/run/new/write-new.ts'
import { makeFolder } from '../../scripts/command.ts'

test('where one file is refused, none of the others is left', () => {
  const { folder, remove } = makeFolder()
  const [first, within] = [join(folder, 'one.md'), join(folder, 'one.md/two.md')]
  const files = new Map([first, within].map((path) => [path, 'words']))
  expect(() => writeNew({ files, folder, beside: [] })).toThrow(/ENOTDIR|EEXIST/)
  expect(readdirSync(folder)).toEqual([])
  remove()
})
