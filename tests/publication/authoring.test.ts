import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { frontMatterSchema, toJsonSchema } from '../../src/publication/front-matter.ts'
import { type ReadResult, readPublications } from '../../src/publication/read.ts'
import { type Example, examplesOf, FENCE } from './guide.ts'
import { toOutline } from './outline.ts'

const docs = join(import.meta.dirname, '../../docs')
const guide = readFileSync(join(docs, 'authoring.md'), 'utf8')
const examples = examplesOf(guide)
const folder = mkdtempSync(join(tmpdir(), 'faircopy-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the guide has an example for each of its sections but the first and the last', () => {
  const sections = guide.replace(FENCE, '```$2').split(/^## /m).slice(1)
  const without = sections.filter((section) => !section.includes('```outline'))
  expect(without.map((section) => section.split('\n')[0])).toEqual([
    'Where the files go',
    'Changes to the received text',
  ])
})

describe.each(examples)('the example at line $line of the guide', (example) => {
  test('has nothing against it', async () => {
    const { publications, messages } = await readExample(example)
    const all = [...messages, ...checkCatalogue(makeCatalogue(publications))]
    expect(toTexts(all, { colour: false, workingFolder: folder })).toBe('')
  })

  test('gives the outline that stands under it', async () => {
    const { publications } = await readExample(example)
    const [first, second] = publications
    const outline =
      first && !second
        ? toOutline(first)
        : publications.map((each) => `${each.name}\n${setIn(toOutline(each))}`).join('')
    expect(outline.replaceAll('\u00a0', ' ')).toBe(example.outline)
  })
})

test('the guide tells of each key of the front matter whether it is required', () => {
  const told = [...guide.matchAll(/^\| `([\w-]+)` \| (required|optional) \|/gm)]
  const keys = Object.entries(frontMatterSchema.shape)
  expect(told.map(([, key, need]) => `${key} ${need}`)).toEqual(
    keys.map(([key, schema]) => `${key} ${schema.isOptional() ? 'optional' : 'required'}`),
  )
})

test('the schema for editors is current: npm run schema', () => {
  const written = readFileSync(join(docs, 'front-matter.schema.json'), 'utf8')
  expect(written).toBe(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
})

function readExample({ line, files }: Example): Promise<ReadResult> {
  const content = join(folder, String(line))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true })
    writeFileSync(join(content, name), text)
  }
  return readPublications(content, folder)
}

const setIn = (outline: string): string =>
  outline
    .split('\n')
    .filter(Boolean)
    .map((line) => `  ${line}\n`)
    .join('')
