import { expect, test } from 'vitest'
import { renderEditions } from '../../src/site/components/editions-table.ts'
import type { EditionRecord, SitePublication } from '../../src/site/site.ts'
import { exampleSite } from './example.ts'

const site = await exampleSite('tests/publications')
const [entry] = site.publications
if (!entry) throw new Error('There is no publication.')

/** A press copy with its booklet, as an edition of two files is recorded. */
const press: EditionRecord = {
  name: 'press-copy',
  group: 'toPrint',
  mediaType: 'application/pdf',
  pages: 12,
  words: 100,
  matched: 100,
  files: [
    { name: 'press-copy', path: 'paper/paper.press.pdf', bytes: 81_000, sha256: 'a' },
    { name: 'booklet', path: 'paper/paper.booklet.pdf', bytes: 45_000, sha256: 'b' },
  ],
}

const large: EditionRecord = {
  ...press,
  name: 'large-print',
  files: [{ name: 'large-print', path: 'paper/paper.large.pdf', bytes: 99_000, sha256: 'c' }],
}

const tableOf = (editions: readonly EditionRecord[], language: string): readonly string[] => {
  const { publication } = entry
  const frontMatter = { ...publication.frontMatter, language }
  const shown: SitePublication = {
    ...entry,
    editions,
    publication: { ...publication, frontMatter },
  }
  const html = renderEditions(shown, site.house, (path) => path)
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? []
  return rows.slice(1).map((row) =>
    row
      .replace(/<a href="([^"]*)">/g, '[$1] ')
      .replace(/<[^>]*>/g, '|')
      .replace(/\|[\s|]*/g, '|'),
  )
}

test('a file that follows the first of its edition has a row of its own, with its own words', () => {
  const [first, second, ...others] = tableOf([press], 'en-GB')
  expect(others).toEqual([])
  expect(first).toMatch(/\[paper\/paper\.press\.pdf\] Press copy\|.*\|81 KB\|12 pages\|/)
  expect(second).toMatch(/\[paper\/paper\.booklet\.pdf\] Booklet\|.*\|45 KB\|not counted\|/)
})

test('what is said of large print has its size and the standards', () => {
  const [english] = tableOf([large], 'en-GB')
  expect(english).toContain('] Large print, text in 20 point|')
  expect(english).toContain('PDF/UA-1 and PDF/A-2a; outline')
  const [german] = tableOf([large], 'de')
  expect(german).toContain('] Großdruck, Text in 20 Punkt|')
  expect(german).toContain('PDF/UA-1 und PDF/A-2a; Gliederung')
})

test('the web edition has one row, as long as the publication has parts', () => {
  const { group, words, matched } = press
  const [row, ...others] = tableOf([{ name: 'web', group, words, matched, files: [] }], 'en-GB')
  expect(others).toEqual([])
  expect(row).toContain(`|${entry.publication.parts.length} page`)
})
