import { expect, test } from 'vitest'
import { pagedText } from '../../src/editions/paged-text/index.ts'
import { text } from '../../src/editions/text/index.ts'
import { compare } from '../../src/proof/parity.ts'
import { placesOf } from '../../src/proof/places.ts'
import { sayWhere } from '../../src/proof/where.ts'
import { wordsOf } from '../../src/publication/runs.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { context, publications, render } from '../editions/text/cases.ts'

const publication = publications.find(({ name }) => name === 'divisions') as Publication

/** The first word of each passage, item and row, by its id. */
const firstWords = new Map(
  wordsOf(publication)
    .toReversed()
    .map(({ text, place }) => [place.id, text]),
)

test.each([text, pagedText])(
  '$name: a passage stands where its first word does',
  async (edition) => {
    const files = await render(edition, publication)
    const reading = await edition.read(files)
    const furniture = edition.expect(publication, { ...context, reading })
    const { read } = compare(publication, furniture, reading, edition.name)
    const pages = new TextDecoder().decode(files[0]?.bytes).split('\f')
    const found = [...placesOf(publication, read).values()].flatMap((ofPart) => [...ofPart])
    expect(found).toHaveLength(firstWords.size)
    expect(found.length).toBeGreaterThan(5)
    for (const [id, { page = 1, line = 0 }] of found)
      expect(pages[page - 1]?.split('\n')[line - 1]).toContain(firstWords.get(id))
  },
)

test('where the words differ nothing has a place', () => {
  expect([...placesOf(publication, []).values()].every(({ size }) => size === 0)).toBe(true)
})

test.each([
  [{ page: 2, line: 14 }, 'page 2, line 14'],
  [{ line: 45 }, 'line 45'],
  [{ file: 'next-steps/index.html', id: 'p7.4' }, 'next-steps/index.html#p7.4'],
  [{}, ''],
])('%j is said as “%s”', (where, said) => {
  expect(sayWhere(where)).toBe(said)
})
