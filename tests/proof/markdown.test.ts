import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/proof/markdown/read.ts'
import { sayWhere } from '../../src/proof/where.ts'

const FOLDER = join(import.meta.dirname, 'markdown')

test.each(readdirSync(FOLDER))('reads %s', async (name) => {
  const { pieces } = readMarkdown([{ bytes: readFileSync(join(FOLDER, name, 'in.md')) }])
  const lines = pieces
    .filter(({ text }) => text.trim())
    .map(
      ({ text, furniture, where }) =>
        `${furniture ? 'added' : 'words'} ${sayWhere(where)}: ${text}\n`,
    )
  await expect(lines.join('')).toMatchFileSnapshot(join(FOLDER, name, 'out.txt'))
})
