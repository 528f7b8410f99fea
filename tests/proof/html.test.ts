import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/proof/html/read.ts'
import { sayWhere } from '../../src/proof/where.ts'

const FOLDER = join(import.meta.dirname, 'html')

test.each(readdirSync(FOLDER))('reads %s', async (name) => {
  const bytes = readFileSync(join(FOLDER, name, 'in.html'))
  const { pieces } = readHtml([{ path: 'page.html', bytes }])
  const lines = pieces.map(
    ({ text, furniture, where }) =>
      `${furniture ? 'added' : 'words'} ${sayWhere(where)}: ${text}\n`,
  )
  await expect(lines.join('')).toMatchFileSnapshot(join(FOLDER, name, 'out.txt'))
})

test('passes over files that are no pages', () => {
  expect(readHtml([{ path: 'a/map.svg', bytes: new Uint8Array() }]).pieces).toEqual([])
})
