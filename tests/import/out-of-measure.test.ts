import { expect, test } from 'vitest'
import { importWord } from '../../src/import/import.ts'
import { makeWord, toDocument, toParagraph } from './package/make-word.ts'

const keys = { title: 'A report', language: 'en', date: '2006', publisher: 'B', rights: 'C' }

const importBody = (body: string) =>
  importWord(
    { path: 'report.docx', bytes: makeWord({ 'word/document.xml': toDocument(body) }) },
    { wishes: { name: 'report', frontMatter: keys, glossary: [] }, content: 'content' },
  )

const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${toParagraph(words)}</w:tc>`

test.each([
  ['a cell over a thousand million columns', cell('a', '<w:gridSpan w:val="1000000000"/>')],
  [
    'a row that begins at the last of them',
    `<w:trPr><w:gridBefore w:val="2000000000"/></w:trPr>${cell('a')}`,
  ],
])('%s is read as one of a table with an end', async (_name, row) => {
  const { isProved, counts } = await importBody(`<w:tbl><w:tr>${row}</w:tr></w:tbl>`)
  expect(isProved).toBe(true)
  expect(counts.words).toBe(1)
})

test('a paragraph of a hundred thousand words is read', async () => {
  const words = `rope\u00ad ${'and ferry '.repeat(50_001)}`
  const { isProved, counts } = await importBody(toParagraph(words))
  expect(isProved).toBe(true)
  expect(counts.words).toBe(100_003)
})

test('levels and numbers of lists that no list has are read', async () => {
  const numbered = (level: string, list: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`
  const body = ['-1', '99', '999999999999', 'x', ''].flatMap((value) => [
    numbered(value, '1'),
    numbered('0', value),
  ])
  expect((await importBody(body.join(''))).isProved).toBe(true)
})
