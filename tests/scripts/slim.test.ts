import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './command.ts'

const STAYS = [
  'a/index.js',
  'a/LICENSE.md',
  'a/map',
  'docx/dist/index.mjs',
  'zod/v4/index.js',
  // Its licence stands there, or nowhere.
  'bare/README.md',
  'a/node_modules/inner/README.md',
]
const GOES = [
  'a/index.js.map',
  'a/README.md',
  'a/b/README.md',
  'bare/CHANGELOG.md',
  'mit/README.md',
  'docx/dist/index.umd.cjs',
  'zod/src/index.ts',
]
const LICENCES = ['mit/MIT-LICENSE.txt', 'zod/COPYING']

test('what no command reads is taken out of node_modules, and nothing of a folder beside it', () => {
  const { folder, remove } = makeFolder()
  const [root, beside] = [join(folder, 'node_modules'), join(folder, 'beside')]
  for (const path of [...STAYS, ...LICENCES, ...GOES]
    .map((path) => join(root, path))
    .concat(`${beside}/a.map`)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
  }
  symlinkSync(beside, join(root, 'linked'))
  execFileSync(process.execPath, ['scripts/slim.mjs', root])
  const left = readdirSync(root, { recursive: true, encoding: 'utf8' })
  expect(left).toEqual(expect.arrayContaining([...STAYS, ...LICENCES]))
  expect(left.filter((path) => GOES.includes(path))).toEqual([])
  expect(readdirSync(beside)).toEqual(['a.map'])
  remove()
})
