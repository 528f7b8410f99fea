import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { cellText } from '../../../src/publication/tables.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { blocksOf } from '../../../src/publication/walk.ts'
import { toWords } from '../../../src/publication/words.ts'
import { FIXTURES, faultsOf, publications, render } from '../text/cases.ts'

/** Tables whose rows lie in files stand in the edition, and so it is not its source word by word. */
const hasFileTables = ({ parts }: Publication): boolean =>
  parts.some((part) => blocksOf(part).some((block) => block.type === 'table' && block.file))

describe('a table whose rows lie in a file', () => {
  test('says the same where it is published', async () => {
    const publication = publications.find(({ name }) => name === 'rows-in-a-file')
    if (!publication) throw new Error('No fixture rows-in-a-file')
    const [file] = await render(markdown, publication)
    const main = { path: 'published.md', text: new TextDecoder().decode(file?.bytes) }
    const published = parsePublication({ name: 'published', main, parts: [] })
    expect(published.messages).toEqual([])
    expect(tablesOf(published.publication)).toEqual(tablesOf(publication))
  })
})

/** What the tables of a publication say: their rows, cell by cell, and what heads what. */
const tablesOf = (publication: Publication | undefined) =>
  (publication?.parts ?? [])
    .flatMap((part) => blocksOf(part).filter((block) => block.type === 'table'))
    .map(({ id, columns, head, rows }) => ({
      id,
      columns,
      rows: [...head, ...rows].map(({ kind, cells }) => [
        kind,
        ...cells.map((cell) => [toWords(cellText(cell)), cell.heads, cell.column]),
      ]),
    }))

describe.each(publications)('$name', (publication) => {
  test('is its source', async () => {
    const [file] = await render(markdown, publication)
    expect(file?.path).toBe(`${publication.name}/${publication.name}.md`)
    const published = new TextDecoder().decode(file?.bytes)
    if (publication.parts.length === 1 && !hasFileTables(publication))
      expect(published.trimEnd()).toBe(publication.source.text.trimEnd().normalize('NFC'))
    else await expect(published).toMatchFileSnapshot(join(FIXTURES, publication.name, 'out.md'))
  })

  test('has every word, its furniture and no fault', async () => {
    expect(await faultsOf(markdown, await render(markdown, publication), publication)).toEqual([])
  })
})
