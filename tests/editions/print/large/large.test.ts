import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPrint } from '../../../../src/editions/print/check/check.ts'
import { makePrint } from '../../../../src/editions/print/index.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { toEmphasis } from '../../../../src/editions/print/style/emphasis.ts'
import { openPdf } from '../../../../src/proof/pdf/open.ts'
import { elementsOf, kidsOf, shownIn } from '../../../../src/proof/pdf/texts.ts'
import { press } from '../../../shared-press.ts'
import { readPrinting } from '../printing.ts'
import { toLines } from '../tag-lines.ts'
import { LARGE, LARGE_FAULTS } from './faults.ts'

const edition = makePrint(LARGE)

/** The edition's own rules; those of any PDF have their faults elsewhere, in `tests/proof/rules/pdf`. */
const checkOwn = checkPrint(LARGE, {})

const printed = await Promise.all([
  printOf('river-crossings', 'tests/publications'),
  printOf('reaching-out', 'content'),
  ...['returns', 'crossings'].map((name) => printOf(name, 'tests/editions/print/publications')),
])

test.each(printed)('$publication.name, in which faults are planted, has none', async (whole) => {
  expect(await edition.check([whole.file], whole.publication, [], whole.context)).toEqual([])
})

describe.each(LARGE_FAULTS)(
  '$rule, where $name',
  ({ rule, reason, plant, publication: wanted }) => {
    test('is reported', async () => {
      const whole = printed.find(({ publication }) => publication.name === wanted) ?? printed[0]
      const { file, publication, context } = whole
      const planted = await plant(file.bytes, publication, context)
      const messages = await checkOwn(planted, publication, [], context)
      const own = messages.filter((message) => message.rule === rule)
      const reasons = own.map((message) => message.reason)
      expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]))
    })
  },
)

test.each(printed)(
  'the tags of $publication.name in large print are those of its reference file',
  async ({ publication, file }) => {
    const lines = toLines(await openPdf(file.bytes))
    const reference = join(import.meta.dirname, 'tags', `${publication.name}.txt`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(reference)
  },
)

test('the last sentence of the imprint stands with the one before, on whatever page that is', async () => {
  const { file } = await printOf('statement', 'content')
  const proof = await openPdf(file.bytes)
  const [, imprint] = elementsOf(proof.tags, 'Sect')
  const pages = (imprint ? kidsOf(imprint) : []).map((kid) => shownIn(kid, proof)[0]?.page)
  expect(new Set(pages).size).toBe(2)
  expect(pages.at(-1)).toBe(pages.at(-2))
})

test('emphasis is no lighter than what it stands in', () => {
  expect(toEmphasis(LARGE)).not.toMatch(/em \{[^}]*font-weight: [1-5]00/)
})

test('that a cell is empty is not set as the heading of its column', async () => {
  const { context, publications } = await readPrinting('tests/editions/print/publications', press)
  const pages = publications.map((one) => renderPage(one, { ...context, layout: LARGE }).html)
  const labels = pages.flatMap((html) => [
    ...html.matchAll(/class="heading-label">(.*?)<\/span><\/span>/g),
  ])
  expect(pages.join('')).toContain('empty</span>')
  expect(labels.length).toBeGreaterThan(0)
  expect(labels.filter(([, words = '']) => words.includes('empty'))).toEqual([])
})

async function printOf(name: string, folder: string) {
  const { context, publications } = await readPrinting(folder, press)
  const publication = publications.find((one) => one.name === name)
  const [file] = publication ? await edition.render(publication, context) : []
  if (!publication || !file) throw new Error(`${name} was not printed`)
  return { publication, context, file }
}
