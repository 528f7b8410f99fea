import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/checks/index.ts'
import { caseFolders, print, readCase } from './read-case.ts'

describe.each(caseFolders)('%s', (folder) => {
  const out = join(import.meta.dirname, folder, 'out.txt')

  test('says what must be reported', () => {
    expect(existsSync(out)).toBe(true)
  })

  test('is reported as written', async () => {
    await expect(print(await readCase(folder, 'in'))).toMatchFileSnapshot(out)
  })

  test('has nothing to report once mended', async () => {
    expect(print(await readCase(folder, 'mended'))).toBe('')
  })
})

test.each(rules.map(({ name }) => name))('the rule %s has a case that it reports', async (name) => {
  const messages = await Promise.all(
    caseFolders
      .filter((folder) => folder.split('/')[0] === name)
      .map((folder) => readCase(folder, 'in')),
  )
  expect(messages.flat().map(({ rule }) => rule)).toContain(name)
})

test('no front matter reaches the prototype of all objects', async () => {
  const messages = await readCase('front-matter/prototype', 'in')
  expect(messages.map(({ severity }) => severity)).toContain('error')
  expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).not.toContain('polluted')
})
