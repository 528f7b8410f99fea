import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/publication/decode.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { toOutline } from './outline.ts'

const root = join(import.meta.dirname, 'parse')
const folders = globSync('**/in.md', { cwd: root }).map(dirname).sort()

function parse(bytes: Uint8Array): Publication {
  const { text, messages } = decodeText(bytes, 'in.md')
  const parsed = parsePublication({ name: 'sample', main: { path: 'in.md', text }, parts: [] })
  expect([...messages, ...parsed.messages]).toEqual([])
  if (!parsed.publication) throw new Error('no publication was parsed')
  return parsed.publication
}

describe.each(folders)('%s', (folder) => {
  const source = readFileSync(join(root, folder, 'in.md'))

  test('gives the tree as outlined', async () => {
    await expect(toOutline(parse(source))).toMatchFileSnapshot(join(root, folder, 'out.txt'))
  })

  test('gives the same tree with a byte order mark and line ends of Windows', () => {
    const text = `\ufeff${source.toString().replaceAll('\n', '\r\n')}`
    expect(parse(Buffer.from(text)).parts).toEqual(parse(source).parts)
  })
})
