import { afterEach, expect, test, vi } from 'vitest'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import type * as Opening from '../../../src/typesetting/plain/opening.ts'
import type * as PageTop from '../../../src/typesetting/plain/page-top.ts'
import { faultsOf, publications, render } from './cases.ts'

/** What the writer leaves out of the opening or of the page tops. */
const planted = vi.hoisted((): { opening: object; dropsHead: boolean } => ({
  opening: {},
  dropsHead: false,
}))

vi.mock('../../../src/typesetting/plain/opening.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Opening>()
  const openingWordsOf: typeof original.openingWordsOf = (...given) => ({
    ...original.openingWordsOf(...given),
    ...planted.opening,
  })
  return { ...original, openingWordsOf }
})

vi.mock('../../../src/typesetting/plain/page-top.ts', async (importOriginal) => {
  const original = await importOriginal<typeof PageTop>()
  const setPageTop: typeof original.setPageTop = ({ frontMatter, ...publication }, ...others) => {
    const title = planted.dropsHead ? '' : frontMatter.title
    return original.setPageTop(
      { ...publication, frontMatter: { ...frontMatter, title } },
      ...others,
    )
  }
  return { ...original, setPageTop }
})

afterEach(() => {
  Object.assign(planted, { opening: {}, dropsHead: false })
})

const openings = [
  { opening: { publisher: '' } },
  { opening: { title: '' } },
  { opening: { origin: [] } },
  { opening: { note: ['[Ours.]'] } },
]
const cases = openings.flatMap(({ opening }) =>
  [text, pagedText].map((edition) => ({ opening, edition, name: edition.name })),
)

test.each(cases)('finds that the writer of $name makes $opening of it', async (one) => {
  expect(await reasonsOf(one.edition)).toEqual([])
  Object.assign(planted, { opening: one.opening })
  expect(await reasonsOf(one.edition)).not.toEqual([])
})

test('finds that the writer drops the title from the heads of pages', async () => {
  Object.assign(planted, { dropsHead: true })
  expect((await reasonsOf(pagedText)).join('\n')).toContain('A note of more than a page')
})

/** What is said of a publication of two pages. */
async function reasonsOf(edition: typeof text | typeof pagedText): Promise<readonly string[]> {
  const publication = publications.find(({ name }) => name === 'long-note')
  if (!publication) throw new Error('No fixture long-note')
  const faults = await faultsOf(edition, await render(edition, publication), publication)
  return faults.map(({ reason }) => reason)
}
