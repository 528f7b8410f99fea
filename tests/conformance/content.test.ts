import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generate } from '../../scripts/conformance/generate/generate.ts'
import { gather } from '../../src/run/gather.ts'
import { listFiles } from '../../src/store/files.ts'

const root = mkdtempSync(join(tmpdir(), 'faircopy-conformance-'))
afterAll(() => rmSync(root, { recursive: true }))

const textsOf = (folder: string): readonly (readonly [string, string])[] =>
  listFiles(folder).map(({ path }) => [path, readFileSync(join(folder, path), 'base64')] as const)

const gatherFrom = (content: string) =>
  gather({ content, data: '_data', out: '', only: [], cache: false, drafts: true })

test('fifty publications made by chance have nothing against them, and differ in what they hold', async () => {
  generate(join(root, 'many'), 50)
  const { chosen, messages } = await gatherFrom(join(root, 'many'))
  expect(messages.map(({ reason }) => reason)).toEqual([])
  expect(chosen).toHaveLength(50)
  const shapes = chosen.map(({ parts }) =>
    parts.flatMap(({ children }) => children.map(({ type }) => type)).join(' '),
  )
  expect(new Set(shapes).size).toBe(50)
  const types = new Set(shapes.join(' ').split(' '))
  for (const type of [
    'table',
    'list',
    'definitionList',
    'quotation',
    'box',
    'figure',
    'address',
    'signature',
    'thematicBreak',
  ])
    expect(types).toContain(type)
  expect(new Set(chosen.map(({ frontMatter }) => frontMatter.language)).size).toBe(6)
  expect(new Set(chosen.map(({ frontMatter }) => frontMatter.numbering)).size).toBeGreaterThan(2)
})

test('the same seed gives the same publication', () => {
  generate(join(root, 'one'), 4)
  generate(join(root, 'other'), 4)
  expect(readdirSync(join(root, 'one'))).toHaveLength(4)
  expect(textsOf(join(root, 'one'))).toEqual(textsOf(join(root, 'other')))
})

test('in the hard publications one table alone has something against it: it has no caption', async () => {
  const { chosen, messages } = await gatherFrom('tests/conformance/content')
  expect(chosen.map(({ name }) => name)).toEqual(['caled', 'difficile', 'hard'])
  expect(messages.map(({ rule }) => rule)).toEqual(['caption'])
})
