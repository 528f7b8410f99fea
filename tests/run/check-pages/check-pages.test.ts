import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPages } from '../../../src/run/check-pages/check-pages.ts'
import { makeFolder, messagesOf } from '../../press/trial.ts'

test('a folder that is not there is said so', async () => {
  const folder = join(await makeFolder(), 'nothing')
  expect(await messagesOf(checkPages(folder, []))).toMatchObject([
    { rule: 'no-pages', reason: `There is no folder ${folder}` },
  ])
})

test('a file is no folder', async () => {
  const file = join(await makeFolder(), 'page.html')
  await writeFile(file, '')
  expect(await messagesOf(checkPages(file, []))).toMatchObject([
    { rule: 'no-pages', reason: `There is no folder ${file}` },
  ])
})

test('a folder without a page, which would be found without a fault, is said so', async () => {
  const folder = await makeFolder()
  await mkdir(join(folder, 'empty'))
  expect(await messagesOf(checkPages(folder, []))).toMatchObject([
    { rule: 'no-pages', reason: `There is no HTML page in ${folder}` },
  ])
})
