import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import type { SearchRecord } from '../../../src/site/search/record.ts'
import { recordsOf } from '../../../src/site/search/records.ts'

const folder = 'tests/site/search/fixtures'
const NONE = { replaced: [], translations: [] }
const glossary = [{ term: 'HMT', meaning: 'HM Treasury' }]

test.each(readdirSync(folder))('the records of fixture %s', async (name) => {
  const { publications, messages } = await readPublications(
    `${folder}/${name}/content`,
    process.cwd(),
  )
  expect(messages).toEqual([])
  const lines = publications
    .flatMap((publication) => recordsOf(publication, glossary, 'en-GB', NONE))
    .map(toLine)
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(`${folder}/${name}/records.txt`, 'utf8'))
})

const toLine = ({
  address,
  language,
  kind,
  title,
  number,
  content,
  expansions,
}: SearchRecord): string =>
  [
    address,
    `${language} ${kind}`,
    title,
    number,
    content.replaceAll('\n', ' / ').replaceAll('\t', ' ¦ '),
    expansions.map(({ term, meaning }) => `${term}=${meaning}`).join(','),
  ].join(' | ')
