import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type EditionFile, renderFiles } from '../../../src/editions/edition.ts'
import { web } from '../../../src/editions/web/index.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { contextOf } from './context.ts'
import { FRONT_MATTER, publicationOf } from './publication.ts'

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'pages', name), 'utf8')

const PICTURE = { path: 'pixel.gif', bytes: new Uint8Array() }
const publication = publicationOf(
  `${FRONT_MATTER + read('table.md') + read('figure.md')}\n[Ie]{lang=cy}.\n`,
  'paper',
  [PICTURE],
)
const html = await setPage(publication)

async function setPage(own: Publication): Promise<string> {
  const [page] = await renderFiles(web, own, contextOf(makeCatalogue([own])))
  return `<!doctype html><html lang="en-GB"><title>A paper</title><h1>A paper</h1>${new TextDecoder().decode(page?.bytes)}`
}

const checkFiles = (files: readonly EditionFile[], own: Publication): readonly string[] => {
  const read = wordsOf(own).map(({ text }) => ({ text, where: {} }))
  const context = contextOf(makeCatalogue([own]))
  const rules = [...web.check(files, own, read, context)].map(({ rule }) => rule)
  // What stands round a text is the site's.
  return rules.filter((rule) => rule !== 'web-page')
}

const check = (text: string, own = publication): readonly string[] => {
  const bytes = new TextEncoder().encode(text)
  return checkFiles([{ path: 'paper/index.html', bytes }], own)
}

/** The rule, and how to break it: what in the page is exchanged for what. */
const FAULTS: readonly (readonly [rule: string, is: string, becomes: string])[] = [
  ['web-duplicate-id', 'id="t1.1-white-paper"', 'id="t1.1-green-paper"'],
  ['web-fragment', 'href="#t1.1"', 'href="#t1.2"'],
  ['web-heading', '<h1>A paper</h1>', ''],
  ['web-language', '<html lang="en-GB">', '<html>'],
  ['web-shape', 'alt="Two dots &amp; a “line”"', 'alt=""'],
  ['web-table', '<caption>', '<caption></caption><caption>'],
  ['web-table', 'scope="row" headers="_t1.1-1">Green', 'scope="col" headers="_t1.1-1">Green'],
  ['web-table', '<th id="_t1.1-2" scope="col">By</th>', '<td>By</td>'],
  ['web-table', 'headers="_t1.1-3 _t1.1-4"', 'headers="_t1.1-2 _t1.1-4"'],
  ['web-table', 'headers="_t1.1-3 _t1.1-4"', 'headers="_t1.1-3"'],
  ['web-table', '<td headers="_t1.1-3', '<td></td><td headers="_t1.1-3'],
  ['web-table', '</tbody>', '<tr><td></td></tr></tbody>'],
  ['web-table', '<th scope="col">Plain</th>', '<th>Plain</th>'],
  ['web-shape', '<span lang="cy">', '<span>'],
]

test('a page as it is set has no fault', () => {
  expect(check(html)).toEqual([])
})

/** A browser gives a heading beneath such a cell none of its column (HTML, 4.9.12.2), unless it is named. */
test('cells that say nothing may stand among the headings of rows', async () => {
  const gaps = publicationOf(FRONT_MATTER + read('table-gaps.md'))
  const page = await setPage(gaps)
  expect(check(page, gaps)).toEqual([])
  const named = '<th id="_t4-5" headers="_t4-1" '
  expect(page).toContain(named)
  expect(check(page.replace(named, '<th id="_t4-5" '), gaps)).toEqual(['web-table'])
})

test.each(FAULTS)('%s finds %s exchanged for %s', (rule, is, becomes) => {
  expect(html).toContain(is)
  expect(check(html.replace(is, becomes))).toContain(rule)
})

test.each(['the-paper', 'paper'])(
  'a page of a part %s is that part, and not its publication',
  async (name) => {
    const { publication: own } = parsePublication(
      {
        name: 'paper',
        main: { path: 'paper/index.md', text: `${FRONT_MATTER}\n![A dot.](pixel.gif)\n` },
        parts: [
          { name, source: { path: `paper/01-${name}.md`, text: '# The paper\n\nIt is white.\n' } },
        ],
      },
      [PICTURE],
    )
    if (!own) throw new Error('the publication cannot be read')
    const files = await renderFiles(web, own, contextOf(makeCatalogue([own])))
    const pages = files.map(({ path, bytes }) => ({
      path,
      bytes: new TextEncoder().encode(
        `<!doctype html><html lang="en-GB"><title>A paper</title><h1>A paper</h1>${new TextDecoder().decode(bytes)}`,
      ),
    }))
    const told = checkFiles(pages, own)
    expect(told).not.toContain('web-shape')
  },
)
