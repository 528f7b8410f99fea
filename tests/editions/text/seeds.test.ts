import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/editions/edition.ts'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import { compare } from '../../../src/proof/parity.ts'
import { readPublications } from '../../../src/publication/read.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import { context, faultsOf, render } from './cases.ts'

const root = join(import.meta.dirname, '../../..')
const { publications } = await readPublications(join(root, 'content'), root)
const editions: readonly Edition[] = [text, pagedText, markdown]

const cases = publications.flatMap((publication) =>
  editions.map((edition) => ({ name: publication.name, publication, edition })),
)

describe.each(cases)('$name, $edition.name', ({ publication, edition }) => {
  test('has every word, its furniture and no fault', async () => {
    expect(await faultsOf(edition, await render(edition, publication), publication)).toEqual([])
  })

  test('is read as just the words of the publication', async () => {
    const reading = await edition.read(await render(edition, publication))
    const furniture = edition.expect(publication, { ...context, reading })
    const { read } = compare(publication, furniture, reading, edition.name)
    expect(read.map(({ text }) => text)).toEqual(wordsOf(publication).map(({ text }) => text))
  })
})
