import { join } from 'node:path'
import { expect, test } from 'vitest'
import { print } from '../../../src/editions/print/index.ts'
import { openPdf } from '../../../src/proof/pdf/open.ts'
import { elementsOf, shownIn } from '../../../src/proof/pdf/texts.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { press } from '../../shared-press.ts'
import { readPrinting } from './printing.ts'
import { toLines } from './tag-lines.ts'

const { context, publications } = await readPrinting('tests/publications', press)
const wide = await readPrinting('tests/editions/print/publications', press)
const [crossings, rules, fares] = ['crossings', 'rules', 'fares'].map((name) =>
  wide.publications.find((publication) => publication.name === name),
)
if (!crossings || !rules || !fares) throw new Error('a publication is missing')

test.each([...publications, crossings, rules, fares])(
  'the tags of $name are those of its reference file',
  async (publication) => {
    const proof = await openPdf(await bytesOf(publication))
    const reference = join(import.meta.dirname, 'tags', `${publication.name}.txt`)
    await expect(`${toLines(proof).join('\n')}\n`).toMatchFileSnapshot(reference)
  },
)

test('each list says how its labels count', async () => {
  const file = Buffer.from(await bytesOf(rules)).toString('latin1')
  const numberings = [...file.matchAll(/\/ListNumbering \/(\w+)/g)].map(
    ([, numbering]) => numbering,
  )
  expect(numberings.sort()).toEqual(['Disc', 'LowerAlpha', 'LowerRoman', 'LowerRoman', 'None'])
})

test('a table has its own notes and foot on the page of its last row, and after it in the tags', async () => {
  const proof = await openPdf(await bytesOf(crossings))
  const [article] = elementsOf(proof.tags, 'Art')
  const blocks = article?.children.flatMap((tag) => (tag.kind === 'element' ? [tag] : [])) ?? []
  const at = blocks.findIndex(({ type }) => type === 'Table')
  const [table, ...beneath] = blocks.slice(at, at + 4)
  const pages = beneath.map((block) => shownIn(block, proof)[0]?.page)
  expect(beneath.map(({ type }) => type)).toEqual(['Note', 'P', 'P'])
  expect(new Set(pages)).toEqual(new Set([table && shownIn(table, proof).at(-1)?.page]))
})

const bytesOf = async (publication: Publication): Promise<Uint8Array> => {
  const { context: own } = publications.includes(publication) ? { context } : wide
  const [file] = await print.render(publication, own)
  return file?.bytes ?? new Uint8Array()
}
