import { afterEach, expect, test, vi } from 'vitest'
import type { EditionFile } from '../../../src/editions/edition.ts'
import { PublicationError } from '../../../src/message/publication-error.ts'
import { renderSearchIndex } from '../../../src/site/search/index.ts'
import { listRecords, makeRecords } from './made-up.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllEnvs())

const records = makeRecords(20)

const toText = (files: readonly EditionFile[]): readonly string[] =>
  files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`)

test('the same records give the same bytes, other records other bytes', async () => {
  const first = toText(await renderSearchIndex(listRecords(records)))
  expect(toText(await renderSearchIndex(listRecords(records)))).toEqual(first)
  const changed = records.map((record, place) =>
    place === 7 ? { ...record, content: `${record.content} more` } : record,
  )
  expect(toText(await renderSearchIndex(listRecords(changed)))).not.toEqual(first)
})

test('the index has one engine a language, and no forms, styles or scripts of its maker', async () => {
  const [first, ...others] = records
  const bilingual = first ? [{ ...first, language: 'cy' }, ...others] : []
  const paths = (await renderSearchIndex(listRecords(bilingual))).map(({ path }) => path)
  expect(paths.filter((path) => !/\.pf_\w+$/.test(path))).toEqual([
    'pagefind/vocabulary.json',
    'pagefind/cy/0/pagefind-entry.json',
    'pagefind/cy/0/wasm.unknown.pagefind',
    'pagefind/en/0/pagefind-entry.json',
    'pagefind/en/0/wasm.en.pagefind',
  ])
})

test('a shard that was kept is not made again, and its words are found', async () => {
  const made = vi.fn()
  const files = await renderSearchIndex(listRecords(records), async (shard) => {
    made(shard.folder)
    return { files: [], words: ['zebra', 'ferry', 'ferry'], tokens: [] }
  })
  expect(made.mock.calls).toEqual([['en/0']])
  expect(files.map(({ path }) => path)).toEqual(['pagefind/vocabulary.json'])
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('["ferry","zebra"]\n')
})

test('where Pagefind does not start, the error says so and what to do', async () => {
  vi.stubEnv('PAGEFIND_BINARY_PATH', '/nowhere/pagefind')
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const error = await renderSearchIndex(listRecords(records)).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(PublicationError)
  const [message] = error instanceof PublicationError ? error.messages : []
  expect(message).toMatchObject({ rule: 'search-index', severity: 'error' })
  expect(message?.hint).toContain('npm install')
})
